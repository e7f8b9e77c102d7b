import 'reflect-metadata';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openFileStore } from './adapters/open-file-store';
import { openClient } from './backup/client';
import { erasuresSince } from './backup/erasure-journal';
import { restoreEmployer } from './backup/restore-employer';
import { restorePlatform } from './backup/restore-platform';
import { openBackup, type SoundBackup, verifyObjects } from './backup/verify-backup';
import { readBackupKey, readErasureJournal, readRestoreConfiguration } from './configuration/operation';
import { endWith, Refusal } from './refusal';

const USE = 'npm run restore -- --from <dossier daté> [--employer <siret>] [--check] [--nothing-erased]';

const say = (line: string) => void process.stdout.write(`  ${line}\n`);

/** Loads a backup into an empty database, or one employer of it: `node dist/apps/api/restore.mjs --from <folder>`. */
async function restore(): Promise<void> {
  const { from, employer, check, nothingErased } = readArguments(process.argv.slice(2));
  const backup = await openBackup(resolve(from), readBackupKey(process.env));
  say(`manifeste juste, ${backup.manifest.tables.length} tables, prise le ${backup.manifest.takenAt}`);
  if (check) return checkOnly(backup);
  const { databaseUrl, ...store } = readRestoreConfiguration(process.env);
  const erasures = await erasuresSince(readErasureJournal(process.env), nothingErased);
  const client = await openClient('DATABASE_OWNER_URL', databaseUrl);
  try {
    const order = { files: openFileStore(store), now: new Date(), say, erasures };
    const siret = employer ?? backup.manifest.employer?.siret;
    if (siret) await restoreEmployer(client, { siret, backup }, order);
    else await restorePlatform(client, backup, order);
  } finally {
    await client.end();
  }
  process.stdout.write('Restauration terminée. Vérifiez maintenant la trace : npm run audit:verify\n');
}

async function checkOnly(backup: SoundBackup): Promise<void> {
  say(`${await verifyObjects(backup)} objets relus`);
  process.stdout.write('La sauvegarde est entière. Rien n’a été restauré.\n');
}

interface Arguments {
  readonly from: string;
  readonly employer: string | null;
  readonly check: boolean;
  readonly nothingErased: boolean;
}

function readArguments(args: string[]): Arguments {
  const { from, employer, check = false, 'nothing-erased': nothingErased = false } = parse(args);
  if (!from) throw new Refusal([`Dites quelle sauvegarde restaurer : ${USE}.`]);
  if (employer !== undefined && !/^\d{14}$/.test(employer)) {
    throw new Refusal([`« ${employer} » n’est pas un SIRET de 14 chiffres : ${USE}.`]);
  }
  return { from, employer: employer ?? null, check, nothingErased };
}

function parse(args: string[]) {
  const options = {
    from: { type: 'string' },
    employer: { type: 'string' },
    check: { type: 'boolean' },
    'nothing-erased': { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ args, options }).values;
  } catch {
    throw new Refusal([`Option inconnue dans « ${args.join(' ')} » : ${USE}.`]);
  }
}

await restore().catch(endWith);
