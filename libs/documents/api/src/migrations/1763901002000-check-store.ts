import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownTable } from '@jalon/shared/api';

/** What each look at the file store found: counts, for whoever operates it. */
export class CheckStore1763901002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table store_check (
        id uuid primary key,
        at timestamptz not null,
        objects bigint not null,
        orphans bigint not null,
        deleted bigint not null,
        missing bigint not null
      )`);
    await ownTable(runner, 'store_check', 'platform', { app: 'select', worker: 'select, insert, delete' });
    // Whether an employer's keys were destroyed: its objects are gone on purpose.
    await runner.query('grant select (employer_id, wrapped_key) on employer_key to jalon_worker');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('revoke select (employer_id, wrapped_key) on employer_key from jalon_worker');
    await runner.query('drop table store_check');
  }
}
