import { ownTable } from '@jalon/shared/api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an employer says of its start; how far it is, is computed from what it has. */
export class CreateSetUp1764008000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table set_up (
        employer_id uuid primary key references employer,
        expected_agents int check (expected_agents between 1 and 1000000),
        hidden_at timestamptz,
        updated_at timestamptz not null,
        updated_by_person_id uuid not null references person
      )`);
    await ownTable(runner, 'set_up', 'employer', {
      app: 'select, insert, update (expected_agents, hidden_at, updated_at, updated_by_person_id)',
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table set_up');
  }
}
