import 'reflect-metadata';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openClient } from './backup/client';
import { takeBackup } from './backup/take-backup';
import { openFileStore } from './adapters/open-file-store';
import { readBackupConfiguration, readBackupKey } from './configuration/operation';
import { endWith, Refusal } from './refusal';

const USE = 'npm run backup -- --to <dossier> [--employer <siret>]';

const UNSEALED =
  'Attention : sans BACKUP_KEY, le manifeste n’est pas scellé. Une sauvegarde que quelqu’un aurait changée, manifeste compris, ne se verrait pas. Donnez 32 octets en base64 (openssl rand -base64 32).\n';

/** Copies the database and the objects it names: `node dist/apps/api/backup.mjs --to <folder>`. */
async function backup(): Promise<void> {
  const { to, employer } = readArguments(process.argv.slice(2));
  const { databaseUrl, ...store } = readBackupConfiguration(process.env);
  const key = readBackupKey(process.env);
  if (key === null) process.stderr.write(UNSEALED);
  const client = await openClient('DATABASE_BACKUP_URL', databaseUrl);
  const say = (line: string) => void process.stdout.write(`  ${line}\n`);
  try {
    const order = {
      to: resolve(to),
      siret: employer,
      key,
      files: openFileStore(store),
      now: new Date(),
      say,
    };
    const { folder, manifest } = await takeBackup(client, order);
    say(`objets : ${manifest.objects.count}`);
    process.stdout.write(`Sauvegarde écrite : ${folder}\n`);
    process.stdout.write('MASTER_KEY n’y est pas, et n’y sera jamais : gardez-la ailleurs.\n');
    if (manifest.objects.missing > 0) {
      throw new Refusal([
        `${manifest.objects.missing} objets nommés par la base manquent dans FILE_STORE : la sauvegarde est complète pour le reste. Cherchez-les dans une sauvegarde plus ancienne.`,
      ]);
    }
  } finally {
    await client.end();
  }
}

function readArguments(args: string[]): { readonly to: string; readonly employer: string | null } {
  const { to, employer } = parse(args);
  if (!to) throw new Refusal([`Dites où écrire la sauvegarde : ${USE}.`]);
  if (employer !== undefined && !/^\d{14}$/.test(employer)) {
    throw new Refusal([`« ${employer} » n’est pas un SIRET de 14 chiffres : ${USE}.`]);
  }
  return { to, employer: employer ?? null };
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: { to: { type: 'string' }, employer: { type: 'string' } } }).values;
  } catch {
    throw new Refusal([`Option inconnue dans « ${args.join(' ')} » : ${USE}.`]);
  }
}

await backup().catch(endWith);
