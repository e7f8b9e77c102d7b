import 'reflect-metadata';
import { readMasterKey } from '@jalon/shared/api';
import { requireDemoDatabase, requireEmptyDatabase } from './safeguards';
import { seedDemo } from './seed';
import { connectDatabase, endWith, FolderFileStore, Refusal } from './server';

const CONNECTIONS = 4;

/** Makes the demonstration's data: `node dist/tools/seed/main.mjs`, run by the launcher on a marked database. */
async function main(): Promise<void> {
  const app = await connectDatabase('DATABASE_URL', setting('DATABASE_URL'), 'jalon-seed', CONNECTIONS);
  const owner = await connectDatabase('DATABASE_OWNER_URL', setting('DATABASE_OWNER_URL'), 'jalon-seed', 2);
  try {
    await requireDemoDatabase(owner);
    await requireDemoDatabase(app);
    await requireEmptyDatabase(owner);
    const started = performance.now();
    const { employers, agents, pieces } = await seedDemo({
      app,
      owner,
      files: new FolderFileStore(setting('FILE_STORE')),
      masterKey: readMasterKey(setting('MASTER_KEY')),
      publicUrl: setting('PUBLIC_URL'),
      today: new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris' }).format(new Date()),
      onProgress: (progress) => process.send?.(progress),
    });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(`${employers} employeurs, ${agents} agents, ${pieces} pièces, en ${seconds} s\n`);
  } finally {
    await Promise.all([app.destroy(), owner.destroy()]);
  }
}

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Refusal([`${name} manque : lancez « npm start », qui le donne.`]);
  return value;
}

await main()
  .then(() => process.disconnect?.())
  .catch(endWith);
