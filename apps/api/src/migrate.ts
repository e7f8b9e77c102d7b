import 'reflect-metadata';
import { readOwnerConfiguration } from './configuration/configuration';
import { connectDatabase } from './database';
import { migrateDatabase } from './migration/migrate-database';
import { endWith, Refusal } from './refusal';

/** Runs the migrations as the owner: `node dist/apps/api/migrate.mjs`. */
async function migrate(): Promise<void> {
  const { databaseUrl } = readOwnerConfiguration(process.env);
  const owner = await connectDatabase('DATABASE_OWNER_URL', databaseUrl, 'jalon-migrations', 2);
  try {
    await migrateDatabase(owner, (line) => process.stdout.write(`${line}\n`));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal([`La migration a échoué, et rien n’en a été gardé : ${(error as Error).message}.`]);
  } finally {
    await owner.destroy();
  }
}

await migrate().catch(endWith);
