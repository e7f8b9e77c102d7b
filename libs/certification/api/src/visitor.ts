import { type ContextServices, OperationTransaction } from '@jalon/shared/api';
import type { EntityManager } from 'typeorm';

/**
 * Reads inside one employer, as nobody: what anyone may know of its certificates. Nothing is written, and no policy
 * widens: the rows seen are that employer's.
 */
export async function asVisitorOf<T>(
  { dataSource, spanning = dataSource }: ContextServices,
  employerId: string,
  read: (db: EntityManager) => Promise<T>,
): Promise<T> {
  const transaction = new OperationTransaction(spanning, { employerId, personId: null });
  try {
    return await read(transaction.manager);
  } finally {
    await transaction.rollback();
  }
}
