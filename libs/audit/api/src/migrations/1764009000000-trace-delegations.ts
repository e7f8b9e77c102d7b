import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * By which delegation an act or a reading was done, and in whose name. What is already sealed keeps its form: a row
 * without them is written in the seals as it was before they existed.
 */
export class TraceDelegations1764009000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await runner.query(`
        alter table ${table}
          add column delegation_id uuid,
          add column principal_person_id uuid,
          add constraint ${table}_delegated check ((delegation_id is null) = (principal_person_id is null))`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await runner.query(`alter table ${table} drop column delegation_id, drop column principal_person_id`);
    }
  }
}

const TABLES = ['audit_event', 'file_access_log'];
