import 'reflect-metadata';
import { parseArgs } from 'node:util';
import type { DataSource } from 'typeorm';
import { readOwnerConfiguration } from './configuration/configuration';
import { connectDatabase } from './database';
import { dryRun, tellTrials } from './migration/dry-run';
import { migrateDatabase } from './migration/migrate-database';
import { migrateDown } from './migration/migrate-down';
import { endWith, Refusal } from './refusal';

const USE = 'node dist/apps/api/migrate.mjs [--dry-run | --down-to <migration>]';

const say = (line: string) => void process.stdout.write(`${line}\n`);

/** Runs the migrations as the owner: `node dist/apps/api/migrate.mjs`. */
async function migrate(): Promise<void> {
  const work = readArguments(process.argv.slice(2));
  const { databaseUrl } = readOwnerConfiguration(process.env);
  const owner = await connectDatabase('DATABASE_OWNER_URL', databaseUrl, 'jalon-migrations', 2);
  try {
    await work(owner);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal([`La migration a échoué, et rien n’en a été gardé : ${(error as Error).message}.`]);
  } finally {
    await owner.destroy();
  }
}

function readArguments(args: string[]): (owner: DataSource) => Promise<void> {
  const { 'dry-run': isDry, 'down-to': last } = parse(args);
  if (isDry && last) throw new Refusal([`Choisissez l’un ou l’autre : ${USE}.`]);
  if (isDry) return async (owner) => tellTrials(await dryRun(owner)).forEach(say);
  if (last)
    return async (owner) => (await migrateDown(owner, last)).forEach((name) => say(`annulée : ${name}`));
  return (owner) => migrateDatabase(owner, say);
}

function parse(args: string[]) {
  const options = { 'dry-run': { type: 'boolean' }, 'down-to': { type: 'string' } } as const;
  try {
    return parseArgs({ args, options }).values;
  } catch {
    throw new Refusal([`Option inconnue dans « ${args.join(' ')} » : ${USE}.`]);
  }
}

await migrate().catch(endWith);
