import 'reflect-metadata';
import { readArguments, USE } from './audit-verify/options';
import { verifyEmployers } from './audit-verify/verify-employers';
import { readTrustedKeys } from './configuration/seal-settings';
import { Settings } from './configuration/settings';
import { connectDatabase } from './database';
import { endWith, Refusal } from './refusal';

/** Verifies the sealed trace, and changes nothing: `npm run audit:verify`. Ends with 1 when something was altered. */
async function verify(): Promise<void> {
  const { siret, heads, publicKeys, showPublicKey, help } = readArguments(process.argv.slice(2));
  if (help) {
    process.stdout.write(`${USE}\n`);
    return;
  }
  const settings = new Settings(process.env);
  const keys = readTrustedKeys(settings, publicKeys);
  if (showPublicKey) {
    settings.check();
    for (const { id, base64 } of keys) process.stdout.write(`${id} ${base64}\n`);
    return;
  }
  if (keys.length === 0) {
    settings.refuse(
      'Sans clé, aucune signature ne se vérifie : donnez --public-key <clé> (elle s’obtient par --show-public-key), ou SEAL_KEY.',
    );
  }
  const [variable, url] = readAddress(settings);
  settings.check();
  const headsFile = heads ?? settings.text('SEAL_HEADS') ?? null;
  const dataSource = await connectDatabase(variable, url, 'jalon-audit-verify', 1);
  try {
    const say = (line: string) => process.stdout.write(`${line}\n`);
    const faults = await verifyEmployers({
      dataSource,
      siret,
      headsFile,
      keys,
      now: new Date(),
      say,
      progress: createProgress(),
    });
    say(faults === 0 ? 'La trace est intacte.' : 'La trace a été altérée : voyez les lignes marquées ✗.');
    if (faults > 0) process.exitCode = 1;
  } finally {
    await dataSource.destroy();
  }
}

/** The backup's role reads everything and writes nothing; the owner's does, failing that. */
function readAddress(settings: Settings): readonly [variable: string, url: string] {
  const variable = settings.text('DATABASE_BACKUP_URL') ? 'DATABASE_BACKUP_URL' : 'DATABASE_OWNER_URL';
  const cure = 'donnez l’adresse de la base avec le rôle jalon_backup (DATABASE_BACKUP_URL) ou jalon_owner';
  return [variable, settings.postgresUrl(variable, cure)];
}

const EVERY = 2_000;

/** A line every two seconds, on the error output: what is found can be kept in a file. */
function createProgress() {
  let last = Date.now();
  return (siret: string, verified: number, total: number) => {
    if (Date.now() - last < EVERY) return;
    last = Date.now();
    const share = Math.floor((100 * verified) / Math.max(1, total));
    process.stderr.write(`  ${siret} : ${share} % (${verified.toLocaleString('fr-FR')} lignes)\n`);
  };
}

await verify().catch((error: unknown) => {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
    endWith(new Refusal(['Le fichier des têtes publiées ne se lit pas : corrigez --heads ou SEAL_HEADS.']));
  } else endWith(error);
});
