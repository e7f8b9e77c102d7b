import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownTable } from '@jalon/shared/api';

/** A population may be a list of agents, a right says what it follows and why it was given, and why it was ended. */
export class HabilitateOnAList1764003000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table habilitation
        add column population_is_list boolean not null default false,
        add column reason text,
        add column replaces_id uuid,
        add column end_reason text,
        add column ended_by_person_id uuid references person,
        add constraint habilitation_one_population
          check (not (population_is_list and population_org_unit_id is not null)),
        add constraint habilitation_replaces foreign key (employer_id, replaces_id) references habilitation`);
    await runner.query(`
      comment on column habilitation.population_org_unit_id is
        'null: every agent of the employer, unless population_is_list'`);
    await runner.query('create index habilitation_replaced on habilitation (employer_id, replaces_id)');
    await runner.query('create index habilitation_end on habilitation (employer_id, valid_until, id)');
    await runner.query('grant update (end_reason, ended_by_person_id) on habilitation to jalon_app');
    await createList(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table habilitation_agent');
    await runner.query('drop index habilitation_end');
    await runner.query(`
      alter table habilitation
        drop column population_is_list, drop column reason, drop column replaces_id, drop column end_reason,
        drop column ended_by_person_id`);
  }
}

async function createList(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table habilitation_agent (
      employer_id uuid not null references employer,
      habilitation_id uuid not null,
      agent_id uuid not null,
      primary key (employer_id, habilitation_id, agent_id),
      foreign key (employer_id, habilitation_id) references habilitation,
      foreign key (employer_id, agent_id) references agent
    )`);
  await ownTable(runner, 'habilitation_agent', 'employer', { app: 'select, insert' });
}
