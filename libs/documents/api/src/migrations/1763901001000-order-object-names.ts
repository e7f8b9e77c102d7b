import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The store is compared with the rows in the order of the names, which is the order the store lists them in. */
export class OrderObjectNames1763901001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create index stored_file_object on stored_file (employer_id, object_name collate "C")',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index stored_file_object');
  }
}
