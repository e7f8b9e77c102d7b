import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownTable } from '@jalon/shared/api';

/**
 * What posts require, people's own levels, and what people have let each employer see of them. The own levels are the
 * person's; an employer's page only ever reads `shared_level`, which is its copy, made and emptied by the person.
 */
export class CreateSkills1763800001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTargets(runner);
    await createOwnLevels(runner);
    await createSharing(runner);
    await createInvitations(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table invitation, sharing_act, shared_level, own_level, position_target');
  }
}

const LEVEL = 'int not null check (level between 1 and 8)';
/** Eight chances in ten of being in it. */
const INTERVAL = `
      lower int not null check (lower between 1 and 8),
      upper int not null check (upper between lower and 8)`;

async function createTargets(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table position_target (
      employer_id uuid not null references employer,
      id uuid not null,
      position_id uuid not null,
      competence_id text not null references competence,
      level ${LEVEL},
      set_by_person_id uuid not null references person,
      set_at timestamptz not null,
      primary key (employer_id, id),
      unique (employer_id, position_id, competence_id),
      foreign key (employer_id, position_id) references position
    )`);
  await ownTable(runner, 'position_target', 'employer', { app: 'select, insert, delete' });
}

async function createOwnLevels(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table own_level (
      person_id uuid not null references person,
      assessment_id uuid not null,
      competence_id text not null references competence,
      level ${LEVEL},
      ${INTERVAL},
      probabilities float8[] not null check (cardinality(probabilities) = 8),
      assessed_at timestamptz not null,
      primary key (person_id, assessment_id, competence_id)
    )`);
  await runner.query(
    'create index own_level_latest on own_level (person_id, competence_id, assessed_at desc, assessment_id desc)',
  );
  await ownTable(runner, 'own_level', 'person', { app: 'select, insert' });
}

async function createSharing(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table shared_level (
      employer_id uuid not null references employer,
      agent_id uuid not null,
      competence_id text not null references competence,
      level ${LEVEL},
      ${INTERVAL},
      assessed_on date not null,
      shared_at timestamptz not null,
      primary key (employer_id, agent_id, competence_id),
      foreign key (employer_id, agent_id) references agent
    )`);
  await ownTable(runner, 'shared_level', 'employer', { app: 'select, insert, delete' });
  await runner.query(`
    create table sharing_act (
      person_id uuid not null references person,
      id uuid not null,
      employer_id uuid not null references employer,
      kind text not null check (kind in ('SHARED', 'WITHDRAWN')),
      at timestamptz not null,
      levels int not null check (levels >= 0),
      primary key (person_id, id)
    )`);
  await runner.query('create index sharing_act_employer on sharing_act (person_id, employer_id, at desc)');
  await ownTable(runner, 'sharing_act', 'person', { app: 'select, insert' });
}

async function createInvitations(runner: QueryRunner): Promise<void> {
  // One row per agent: an invitation sent again replaces the former one.
  await runner.query(`
    create table invitation (
      employer_id uuid not null references employer,
      id uuid not null,
      agent_id uuid not null,
      invited_by_person_id uuid not null references person,
      invited_at timestamptz not null,
      closed_at timestamptz,
      primary key (employer_id, id),
      unique (employer_id, agent_id),
      foreign key (employer_id, agent_id) references agent
    )`);
  await ownTable(runner, 'invitation', 'employer', {
    app: 'select, insert, update (invited_by_person_id, invited_at, closed_at)',
  });
}
