/**
 * Starts Jalon: `npm start` for the demonstration, `npm run production` otherwise.
 *
 * Everything the person can cure is said in one sentence; the program then ends with 1.
 */
import { appendFileSync } from 'node:fs';
import { Child, ChildFailure, serverProgram, untilEnd } from './children.mjs';
import { DemoEnvironment } from './demo-environment.mjs';
import { takeDataFolder } from './folder-lock.mjs';
import { Launch } from './launch.mjs';
import { findNpm, watchParent } from './npm-parent.mjs';
import { readOptions } from './options.mjs';
import { inData } from './paths.mjs';
import { ProductionEnvironment } from './production-environment.mjs';
import { Refusal } from './refusal.mjs';
import { Shutdown } from './shutdown.mjs';
import { say } from './terminal.mjs';

const shutdown = new Shutdown(() => say('\nArrêt…'));

async function main() {
  const options = readOptions(process.argv.slice(2), process.env);
  if (options.worker) {
    return runWorker();
  }
  const npm = findNpm();
  watchParent(npm, () => shutdown.run(0));
  say(options.demo ? 'Jalon, démonstration' : 'Jalon');
  const recovered = options.demo && (await takeFolder(options, npm));
  const environment = options.demo ? new DemoEnvironment(options) : new ProductionEnvironment(options);
  await environment.check();
  await new Launch(options, environment, shutdown).run({ recovered });
}

async function takeFolder({ port }, npm) {
  const { recovered, release } = await takeDataFolder({
    pid: process.pid,
    npm,
    address: `http://localhost:${port}`,
  });
  shutdown.onStop(release);
  return recovered;
}

/** The jobs of production, in a process of their own. */
async function runWorker() {
  const worker = new Child(serverProgram('worker'));
  shutdown.onStop((force) => worker.stop(force ? 'SIGKILL' : 'SIGTERM'));
  await untilEnd(worker);
}

/** Our own mistakes leave their trace in a file; what a child said is said already. @param {Error} error */
function explain(error) {
  if (error instanceof Refusal) {
    return error.message;
  }
  const log = inData('launcher.log');
  appendFileSync(log, `${new Date().toISOString()} ${error.stack}\n`);
  return `Le démarrage a échoué (${error.message.split('\n')[0]}) : le détail est dans ${log}.`;
}

try {
  await main();
} catch (error) {
  if (!shutdown.isUnderWay) {
    console.error(explain(error));
    await shutdown.run(error instanceof ChildFailure ? error.code : 1);
  }
}
