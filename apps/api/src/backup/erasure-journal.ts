import { open, readFile, stat } from 'node:fs/promises';
import type { ClientBase } from 'pg';
import { Refusal } from '../refusal';
import { real } from './table-catalogue';

/** What was erased for good, noted outside the database and its backups: a backup taken before still holds it. */
export interface Erasure {
  readonly at: string;
  readonly employerId: string;
  /** The employer's keys, hence every file of theirs. */
  readonly what: 'EMPLOYER_KEYS';
}

/** Notes an erasure, on the disk once resolved: before it is done, so that none is forgotten. */
export async function noteErasure(path: string, erasure: Erasure): Promise<void> {
  await using file = await open(path, 'a', 0o600);
  await file.appendFile(`${JSON.stringify(erasure)}\n`);
  await file.sync();
}

/**
 * A backup still holds what was erased after it: whoever restores says where that is noted, or that nothing ever was.
 * What is noted is replayed whatever they say.
 *
 * @throws {Refusal} when neither is said, or the journal cannot be read to its end
 */
export async function erasuresSince(
  journal: string | undefined,
  nothingErased: boolean,
): Promise<readonly Erasure[]> {
  if (nothingErased && (journal === undefined || !(await exists(journal)))) return [];
  if (journal !== undefined) return readErasures(journal);
  throw new Refusal([
    'Ce qui a été effacé depuis la sauvegarde ne doit pas revenir : nommez le journal des effacements (ERASURE_JOURNAL), ou ajoutez --nothing-erased si aucun n’a jamais été tenu.',
  ]);
}

/** False only where there is no such file: one that may not be read must not pass for empty. */
function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    ({ code }: { code?: string }) => code !== 'ENOENT',
  );
}

/** @throws {Refusal} when the journal cannot be read to its end: an erasure would come back. */
export async function readErasures(path: string): Promise<Erasure[]> {
  const text = await readFile(path, 'utf8').catch(({ code }: { code?: string }) => {
    throw new Refusal([
      code === 'ENOENT'
        ? `ERASURE_JOURNAL : le fichier « ${path} » n’existe pas ; rapportez-le de sa copie, corrigez le chemin, ou ajoutez --nothing-erased si rien n’a jamais été effacé.`
        : `ERASURE_JOURNAL : le fichier « ${path} » ne peut pas être lu (${code}) ; corrigez le chemin ou les droits.`,
    ]);
  });
  return text.split('\n').filter(Boolean).map(readLine);
}

function readLine(line: string, index: number): Erasure {
  try {
    const erasure = JSON.parse(line) as Erasure;
    if (erasure.what === 'EMPLOYER_KEYS') return erasure;
  } catch {
    // Falls through: a line cut short and one of a later version have the same cure.
  }
  throw new Refusal([`ERASURE_JOURNAL : la ligne ${index + 1} n’est pas lisible ; rétablissez le fichier.`]);
}

/** Erases again, in the transaction of the restore, what was erased since the backup. @returns how many employers' keys */
export async function replayErasures(client: ClientBase, erasures: readonly Erasure[]): Promise<number> {
  const employers = [...new Set(erasures.map(({ employerId }) => employerId))];
  const { rows } = await client.query<{ id: string }>(
    `update ${real('employer_key')} set wrapped_key = '' where employer_id = any($1::uuid[]) and wrapped_key <> ''
     returning employer_id as id`,
    [employers],
  );
  return new Set(rows.map(({ id }) => id)).size;
}
