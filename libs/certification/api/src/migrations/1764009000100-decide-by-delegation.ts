import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In whose name a decision was taken: who delegates and who acts for them count as one. */
export class DecideByDelegation1764009000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table certification_decision add column decided_for_person_id uuid references person',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table certification_decision drop column decided_for_person_id');
  }
}
