import { OperationTransaction } from '@jalon/shared/api';
import type { JobServices } from './jobs';

/** Arrêté of 21 December 2012, art. 2: the traces of consultation are kept three years. */
const KEPT_YEARS = 3;

/** Forgets the readings older than the law keeps, employer by employer, each inside its own scope. @returns how many. */
export async function purgeAccessTraces({ dataSource, now }: JobServices): Promise<number> {
  const employers: { id: string }[] = await dataSource.query('select id from employer order by id');
  let purged = 0;
  for (const { id } of employers) purged += await purgeOf(dataSource, id, limitAt(now()));
  return purged;
}

function limitAt(now: Date): Date {
  const limit = new Date(now);
  limit.setUTCFullYear(limit.getUTCFullYear() - KEPT_YEARS);
  return limit;
}

async function purgeOf(
  dataSource: JobServices['dataSource'],
  employerId: string,
  limit: Date,
): Promise<number> {
  const transaction = new OperationTransaction(dataSource, { employerId, personId: null });
  try {
    const [, count]: [unknown, number] = await transaction.manager.query(
      'delete from file_access_log where employer_id = $1 and at < $2',
      [employerId, limit],
    );
    await transaction.commit();
    return count;
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
}
