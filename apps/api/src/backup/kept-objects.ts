import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import type { FileStore } from '@jalon/shared/api';
import type { ClientBase } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { type KeptObjects, objectsFile } from './manifest';
import { type Measure, readCompressed, writeCompressed } from './measured-file';
import type { ObjectVault } from './object-vault';
import { quoted, type Table } from './table-catalogue';
import { literal, namesObjects } from './table-rules';

/** Objects copied at once: each waits for a disk or a network, twice. */
const TOGETHER = 8;
const TELL_EVERY = 1_000;
const LIST = 'objects.list.gz';

/** Notes, in the same snapshot, the objects that the copied rows name. */
export async function listObjects(
  client: ClientBase,
  folder: string,
  { tables, employerId }: { readonly tables: readonly Table[]; readonly employerId: string | null },
): Promise<void> {
  const naming = tables.filter(namesObjects).map(({ name }) => {
    const scope = employerId ? ` and employer_id = ${literal(employerId)}` : '';
    return `select object_name from ${quoted(name)} where object_name is not null${scope}`;
  });
  const copy = client.query(copyTo(`copy (${naming.join(' union ')}) to stdout`));
  await writeCompressed(join(folder, LIST), copy);
}

/** Copies the objects listed, then writes what each of them is. */
export async function keepObjects(
  folder: string,
  vault: ObjectVault,
  { files, say }: { readonly files: FileStore; readonly say: (line: string) => void },
): Promise<KeptObjects> {
  const lines = new PassThrough();
  const writing = writeCompressed(objectsFile(folder), lines);
  const counts = { count: 0, missing: 0 };
  const keep = async (name: string) => {
    const measure = await vault.keep(name, files);
    if (!measure) counts.missing++;
    else if (!lines.write(`${name}\t${measure.bytes}\t${measure.sha256}\n`)) await once(lines, 'drain');
    if (++counts.count % TELL_EVERY === 0) say(`objets : ${counts.count}`);
  };
  await forEachLine(join(folder, LIST), keep);
  lines.end();
  await rm(join(folder, LIST));
  return { ...counts, ...(await writing) };
}

/** Each object of a backup with what it must be. */
export function forEachObject(
  folder: string,
  work: (name: string, measure: Measure) => Promise<void>,
): Promise<void> {
  return forEachLine(objectsFile(folder), async (line) => {
    const [name = '', bytes, sha256 = ''] = line.split('\t');
    await work(name, { bytes: Number(bytes), sha256 });
  });
}

/** Works on several lines at once, and stops reading while they are under way. @throws the first failure */
async function forEachLine(path: string, work: (line: string) => Promise<void>): Promise<void> {
  const underWay = new Set<Promise<void>>();
  const failures: unknown[] = [];
  for await (const line of linesOf(path)) {
    const one = work(line)
      .catch((error: unknown) => void failures.push(error))
      .finally(() => underWay.delete(one));
    underWay.add(one);
    if (underWay.size >= TOGETHER) await Promise.race(underWay);
    if (failures.length > 0) break;
  }
  await Promise.all(underWay);
  if (failures.length > 0) throw failures[0];
}

/** `readline` would not tell that the file cannot be read to its end. */
async function* linesOf(path: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of readCompressed(path)) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest) yield rest;
}
