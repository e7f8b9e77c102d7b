/**
 * `npm run dev`: the demonstration, rebuilt and reloaded at each change of a source file.
 *
 * The server runs on a port of its own behind a small proxy, which adds to each page what reloads it: the server
 * itself holds no line for that.
 */
import { PORTAL_APPS } from '../build/portal-apps.mjs';
import { ChildFailure } from './children.mjs';
import { DemoEnvironment } from './demo-environment.mjs';
import { Portal } from './dev/portal.mjs';
import { serveWithReload } from './dev/proxy.mjs';
import { Server } from './dev/server.mjs';
import { watchSources } from './dev/watch.mjs';
import { takeDataFolder } from './folder-lock.mjs';
import { findNpm, watchParent } from './npm-parent.mjs';
import { readOptions } from './options.mjs';
import { freePort } from './postgres/process.mjs';
import { Refusal } from './refusal.mjs';
import { Shutdown } from './shutdown.mjs';
import { say } from './terminal.mjs';

const shutdown = new Shutdown(() => say('\nArrêt…'));

async function main() {
  const options = readOptions(['--demo', ...process.argv.slice(2)], process.env);
  const address = `http://localhost:${options.port}`;
  const npm = findNpm();
  watchParent(npm, () => shutdown.run(0));
  const { release } = await takeDataFolder({ pid: process.pid, npm, address });
  shutdown.onStop(release);

  const environment = new DemoEnvironment(options);
  await environment.check();
  await environment.openDatabase(shutdown);
  say('Jalon, développement\n  ✓ Base de données');

  const serverPort = await freePort();
  const server = new Server(environment, { port: serverPort, publicUrl: address });
  const portal = new Portal(PORTAL_APPS);
  shutdown.onStop((force) => server.stop(force));
  shutdown.onStop((force) => portal.stop(force));

  const pages = await serveWithReload({ host: options.host, port: options.port, serverPort });
  await Promise.all([server.rebuild(), portal.rebuild()]);
  say(`\nJalon est prêt : ${address}\nComptes de démonstration : ${address}/demo\n`);
  watchSources({
    onServerChange: () => server.rebuild().then(pages.reload),
    onPortalChange: () => portal.rebuild().then(pages.reload),
  });
}

try {
  await main();
} catch (error) {
  if (!shutdown.isUnderWay) {
    console.error(error instanceof Refusal ? error.message : error.stack);
    await shutdown.run(error instanceof ChildFailure ? error.code : 1);
  }
}
