import { ownFunction, ownTable } from '@jalon/shared/api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What forms change, and what undoing an act takes away; before, a column was written once. */
const grants: Readonly<Record<string, string>> = {
  agent: `update (matricule, birth_name, usual_name, given_names, birth_date, birth_place, professional_email,
                  search_text, version), delete`,
  engagement: 'update (status, category, job_stream, starts_on, version), delete',
  assignment: 'update (org_unit_id, position_id, manager_agent_id, starts_on, version), delete',
  career_event: 'delete',
  org_unit: 'update (parent_id, name, opens_on, closes_on, version), delete',
  position: 'update (org_unit_id, title, opens_on, closes_on, version), delete',
};

const versioned = ['agent', 'engagement', 'assignment', 'org_unit', 'position'];
const dated = ['org_unit', 'position'];

/** Forms: who changed what and when, where each value comes from, and units and posts that open and close. */
export class AmendPeopleByForm1764005000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of versioned) {
      await runner.query(`alter table ${table} add column version int not null default 1`);
    }
    for (const table of dated) {
      await runner.query(`
        alter table ${table} add column opens_on date, add column closes_on date,
          add check (closes_on is null or opens_on is null or closes_on >= opens_on)`);
    }
    for (const [table, privileges] of Object.entries(grants)) {
      await runner.query(`grant ${privileges} on ${table} to jalon_app`);
    }
    await createActs(runner);
    await createFieldSources(runner);
    await createUnlinking(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function identity_unlink_engagement(uuid, uuid, uuid)');
    await runner.query('drop table agent_field_source, people_act');
    for (const [table, privileges] of Object.entries(grants)) {
      await runner.query(`revoke ${privileges} on ${table} from jalon_app`);
    }
    for (const table of dated) {
      await runner.query(`alter table ${table} drop column opens_on, drop column closes_on`);
    }
    for (const table of versioned) await runner.query(`alter table ${table} drop column version`);
  }
}

async function createActs(runner: QueryRunner): Promise<void> {
  // The values before and after stay here, with the employer's rows; the sealed trace has the names of fields only.
  await runner.query(`
    create table people_act (
      employer_id uuid not null references employer,
      id uuid not null,
      kind text not null,
      agent_id uuid,
      object_type text not null,
      object_id uuid not null,
      changes jsonb not null,
      reason text,
      source text not null check (source in ('FORM', 'GRID', 'IMPORT', 'PROGRAM')),
      at timestamptz not null,
      by_person_id uuid references person,
      undone_at timestamptz,
      undone_by_person_id uuid references person,
      primary key (employer_id, id)
    )`);
  await runner.query('create index people_act_agent on people_act (employer_id, agent_id, at desc)');
  await runner.query('create index people_act_object on people_act (employer_id, object_id, at desc)');
  await ownTable(runner, 'people_act', 'employer', {
    app: 'select, insert, update (undone_at, undone_by_person_id)',
  });
}

async function createFieldSources(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table agent_field_source (
      employer_id uuid not null references employer,
      agent_id uuid not null,
      field text not null,
      source text not null check (source in ('FORM', 'GRID', 'IMPORT', 'PROGRAM')),
      at timestamptz not null,
      by_person_id uuid references person,
      primary key (employer_id, agent_id, field),
      foreign key (employer_id, agent_id) references agent on delete cascade
    )`);
  await ownTable(runner, 'agent_field_source', 'employer', {
    app: 'select, insert, update (source, at, by_person_id), delete',
  });
}

/** The other half of `identity_link_engagement`: an agent registered by mistake leaves the person's locators too. */
async function createUnlinking(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create function identity_unlink_engagement(p_person uuid, p_employer uuid, p_agent uuid) returns void
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
    declare
      acting_person text := coalesce(current_setting('app.person_id', true), '');
    begin
      perform 1 from agent where employer_id = p_employer and id = p_agent and person_id = p_person;
      if not found then
        raise exception 'this agent is not this person for this employer';
      end if;
      perform 1 from account where person_id = p_person
        union all select 1 from access_invitation where person_id = p_person and employer_id = p_employer;
      if found then
        raise exception 'this person may sign in already' using errcode = 'foreign_key_violation';
      end if;
      perform set_config('app.person_id', p_person::text, true);
      delete from engagement_locator
       where person_id = p_person and employer_id = p_employer and agent_id = p_agent;
      perform set_config('app.person_id', acting_person, true);
    end $$`);
  await ownFunction(runner, 'identity_unlink_engagement(uuid, uuid, uuid)', 'jalon_app');
}
