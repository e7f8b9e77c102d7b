import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownTable } from '@jalon/shared/api';

/** Reorganisations prepared for a day, and what each of them does. */
export class CreateReorganisations1764007000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createReorganisations(runner);
    await createMoves(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table reorganisation_move, reorganisation');
  }
}

async function createReorganisations(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table reorganisation (
      employer_id uuid not null references employer,
      id uuid not null,
      title text not null,
      reason text not null,
      effective_on date not null,
      state text not null check (state in ('DRAFT', 'SCHEDULED', 'APPLIED', 'FAILED', 'ABANDONED')),
      prepared_at timestamptz not null,
      prepared_by_person_id uuid not null references person,
      scheduled_by_person_id uuid references person,
      settled_at timestamptz,
      failure_code text,
      failed_move_id uuid,
      primary key (employer_id, id),
      check (state <> 'SCHEDULED' or scheduled_by_person_id is not null),
      check ((failure_code is not null) = (state = 'FAILED'))
    )`);
  await runner.query('create index reorganisation_day on reorganisation (employer_id, effective_on, id)');
  await ownTable(runner, 'reorganisation', 'employer', {
    app: `select, insert, update (title, reason, effective_on, state, scheduled_by_person_id, settled_at, failure_code,
          failed_move_id)`,
  });
}

async function createMoves(runner: QueryRunner): Promise<void> {
  // The units and agents are named by a move before some of them exist: nothing refers to them here.
  await runner.query(`
    create table reorganisation_move (
      employer_id uuid not null references employer,
      id uuid not null,
      reorganisation_id uuid not null,
      rank int not null check (rank > 0),
      kind text not null check (kind in ('CREATE_UNIT', 'RENAME_UNIT', 'MOVE_UNIT', 'CLOSE_UNIT', 'MOVE_AGENT')),
      org_unit_id uuid not null,
      parent_id uuid,
      name text,
      agent_id uuid,
      engagement_id uuid,
      manager_agent_id uuid,
      primary key (employer_id, id),
      unique (employer_id, reorganisation_id, rank),
      foreign key (employer_id, reorganisation_id) references reorganisation,
      check ((kind = 'MOVE_AGENT') = (agent_id is not null) and (agent_id is null) = (engagement_id is null)),
      check ((kind in ('CREATE_UNIT', 'RENAME_UNIT')) = (name is not null))
    )`);
  await ownTable(runner, 'reorganisation_move', 'employer', { app: 'select, insert, delete' });
}
