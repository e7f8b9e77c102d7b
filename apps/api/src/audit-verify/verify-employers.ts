import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { type PublishedHead, type SealPublicKey, type TraceReader, verifyTrace } from '@jalon/audit/api';
import type { DataSource } from 'typeorm';
import { Refusal } from '../refusal';
import { reportInWords } from './words';

/** What a verification of a whole database needs. */
export interface Verification {
  readonly dataSource: DataSource;
  readonly siret: string | null;
  readonly headsFile: string | null;
  readonly keys: readonly SealPublicKey[];
  readonly now: Date;
  readonly say: (line: string) => void;
  readonly progress: (siret: string, verified: number, total: number) => void;
}

/** Verifies one employer after the other, each in one snapshot. @returns how many faults there are. */
export async function verifyEmployers(verification: Verification): Promise<number> {
  const { dataSource, siret, now, say } = verification;
  const employers: readonly { id: string; siret: string }[] = await dataSource.query(
    'select id, siret from employer where siret = $1 or $1 is null order by siret, id',
    [siret],
  );
  if (siret !== null && employers.length === 0) {
    throw new Refusal([`Aucun employeur n’a le SIRET ${siret} dans cette base.`]);
  }
  let faults = 0;
  for (const employer of employers) {
    const report = await inSnapshot(dataSource, employer.id, (reader) =>
      verifyTrace(reader, {
        employerId: employer.id,
        now,
        keys: new Map(verification.keys.map((key) => [key.id, key])),
        heads: headsIn(verification.headsFile),
        progress: (verified, total) => verification.progress(employer.siret, verified, total),
      }),
    );
    for (const line of reportInWords(employer.siret, report, now, verification.headsFile !== null)) say(line);
    faults += report.faults.length;
  }
  return faults;
}

/** What is sealed while we read changes nothing of what we see; the owner, too, is held by the policies. */
async function inSnapshot<T>(
  dataSource: DataSource,
  employerId: string,
  work: (reader: TraceReader) => Promise<T>,
): Promise<T> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('begin isolation level repeatable read read only');
    await runner.query(`select set_config('app.employer_id', $1, true)`, [employerId]);
    return await work({ query: (sql, parameters) => runner.query(sql, [...parameters]) });
  } finally {
    await runner.query('rollback');
    await runner.release();
  }
}

async function* headsIn(path: string | null): AsyncGenerator<PublishedHead> {
  if (path === null) return;
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() !== '') yield parseHead(line, path, number);
  }
}

/** A torn last line is what a crash leaves; it was published again since, or its batch is still to be. */
function parseHead(line: string, path: string, number: number): PublishedHead {
  try {
    const head = JSON.parse(line) as Partial<PublishedHead>;
    if (
      typeof head.employerId === 'string' &&
      Number.isInteger(head.number) &&
      typeof head.hash === 'string'
    ) {
      return head as PublishedHead;
    }
  } catch {
    // Falls through: torn and foreign lines have the same cure.
  }
  throw new Refusal([
    `${path}, ligne ${number} : ce n’est pas une tête publiée. Retirez cette ligne si un arrêt brutal l’a coupée.`,
  ]);
}
