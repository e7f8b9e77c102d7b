import 'reflect-metadata';
import { v7 as uuidv7 } from 'uuid';
import { openFileStore } from './adapters/open-file-store';
import { readKeysConfiguration } from './configuration/keys-configuration';
import { connectDatabase, requireCurrentSchema } from './database';
import { runKeysCommand } from './keys/commands';
import { endWith } from './refusal';

/** Rotates and destroys keys, as the owner: `node dist/apps/api/keys.mjs list`. */
async function keys(): Promise<void> {
  const { databaseUrl, masterKey, erasureJournal, ...store } = readKeysConfiguration(process.env);
  const owner = await connectDatabase('DATABASE_OWNER_URL', databaseUrl, 'jalon-keys', 2);
  try {
    await requireCurrentSchema(owner);
    await runKeysCommand(process.argv.slice(2), {
      services: {
        dataSource: owner,
        now: () => new Date(),
        newId: () => uuidv7(),
        files: openFileStore(store),
        masterKey,
        publicUrl: '',
      },
      erasureJournal,
      say: (line) => void process.stdout.write(`${line}\n`),
    });
  } finally {
    await owner.destroy();
  }
}

await keys().catch(endWith);
