import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { statementChannel } from './telemetry';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whose rows a transaction may see; null sees none of that kind. */
export interface TransactionScope {
  readonly employerId: string | null;
  readonly personId: string | null;
}

/**
 * The one transaction of an operation. It is opened by the first statement, on one connection, and carries
 * whose data it may see as settings that row-level security reads. What is never used costs nothing.
 */
export class OperationTransaction {
  private readonly runner: QueryRunner;
  private readonly send: QueryRunner['query'];
  private opening: Promise<unknown> | undefined;
  /** Settles, and never rejects, once everything asked for so far is done. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    dataSource: DataSource,
    private readonly scope: TransactionScope,
  ) {
    // TypeORM is told that a transaction is open, as it is at every statement: it may lock rows, and nests by savepoints.
    const inTransaction = { isTransactionActive: true, transactionDepth: 1 };
    this.runner = Object.assign(dataSource.createQueryRunner(), inTransaction);
    this.send = this.runner.query.bind(this.runner);
    this.runner.query = ((sql: string, parameters?: unknown[], structured?: boolean) =>
      this.inTurn(async () => {
        await this.open();
        const send = () => (structured ? this.send(sql, parameters, true) : this.send(sql, parameters));
        return statementChannel.tracePromise(send, { text: sql });
      })) as QueryRunner['query'];
  }

  /** TypeORM's manager, bound to this transaction: the only way to the database. */
  get manager(): EntityManager {
    return this.runner.manager;
  }

  /** @throws when the database refuses the commit: nothing was written then. */
  async commit(): Promise<void> {
    await this.close('commit');
  }

  async rollback(): Promise<void> {
    await this.close('rollback');
  }

  /** A connection takes one statement at a time, whatever the resolvers ask for together. */
  private inTurn<T>(statement: () => Promise<T>): Promise<T> {
    const done = this.last.then(statement);
    this.last = done.catch(() => undefined);
    return done;
  }

  private open(): Promise<unknown> {
    // One message: the round trips are what row-level security costs. Only validated uuids are written in it.
    this.opening ??= this.send(
      `begin; set local app.employer_id = '${uuidOrEmpty(this.scope.employerId)}'; ` +
        `set local app.person_id = '${uuidOrEmpty(this.scope.personId)}'`,
    );
    return this.opening;
  }

  private async close(verb: 'commit' | 'rollback'): Promise<void> {
    // A resolver may have failed while others were still asking.
    await this.last;
    const { opening } = this;
    this.opening = undefined;
    if (!opening) return;
    try {
      await opening;
      await this.send(verb);
    } finally {
      await this.runner.release();
    }
  }
}

function uuidOrEmpty(value: string | null): string {
  if (value === null) return '';
  if (!UUID.test(value)) throw new TypeError('A transaction is scoped by uuids.');
  return value;
}
