import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownFunction, ownTable } from '@jalon/shared/api';

/** Employers, people, and how people are engaged, assigned and habilitated by each employer. */
export class CreatePeople1763700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createPlatformTables(runner);
    await createOrganisation(runner);
    await createAgents(runner);
    await createCareers(runner);
    await createHabilitations(runner);
    await createContacts(runner);
    await createLocators(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function identity_link_engagement(uuid, uuid, uuid)');
    await runner.query(
      `drop table engagement_locator, contact, habilitation, career_event, assignment, engagement, agent,
                  position, org_unit, person, employer`,
    );
  }
}

async function createPlatformTables(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table employer (
      id uuid primary key,
      siret text not null unique check (siret ~ '^[0-9]{14}$'),
      name text not null,
      short_name text not null,
      branch text not null check (branch in ('STATE', 'TERRITORIAL', 'HOSPITAL')),
      created_at timestamptz not null
    )`);
  await ownTable(runner, 'employer', 'platform', { app: 'select', worker: 'select' });
  // An opaque id and nothing else: names belong to each employer's agent.
  await runner.query(`create table person (id uuid primary key, created_at timestamptz not null)`);
  await ownTable(runner, 'person', 'platform', { app: 'select, insert' });
}

async function createOrganisation(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table org_unit (
      employer_id uuid not null references employer,
      id uuid not null,
      parent_id uuid,
      name text not null,
      primary key (employer_id, id),
      foreign key (employer_id, parent_id) references org_unit
    )`);
  await runner.query('create index org_unit_parent on org_unit (employer_id, parent_id)');
  await ownTable(runner, 'org_unit', 'employer', { app: 'select, insert, update' });
  await runner.query(`
    create table position (
      employer_id uuid not null references employer,
      id uuid not null,
      org_unit_id uuid not null,
      title text not null,
      primary key (employer_id, id),
      foreign key (employer_id, org_unit_id) references org_unit
    )`);
  await runner.query('create index position_org_unit on position (employer_id, org_unit_id)');
  await ownTable(runner, 'position', 'employer', { app: 'select, insert, update' });
}

async function createAgents(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table agent (
      employer_id uuid not null references employer,
      id uuid not null,
      person_id uuid not null references person,
      matricule text not null check (length(matricule) between 1 and 30),
      birth_name text not null,
      usual_name text not null,
      given_names text not null,
      birth_date date,
      birth_place text,
      professional_email text,
      search_text text not null,
      created_at timestamptz not null,
      primary key (employer_id, id),
      unique (employer_id, matricule),
      unique (employer_id, person_id)
    )`);
  await runner.query('create index agent_by_name on agent (employer_id, search_text, id)');
  await ownTable(runner, 'agent', 'employer', { app: 'select, insert, update' });
  await runner.query(`
    create table engagement (
      employer_id uuid not null references employer,
      id uuid not null,
      agent_id uuid not null,
      status text not null,
      category text check (category in ('A', 'B', 'C')),
      job_stream text,
      starts_on date not null,
      ends_on date check (ends_on >= starts_on),
      end_reason text,
      primary key (employer_id, id),
      foreign key (employer_id, agent_id) references agent
    )`);
  await runner.query('create index engagement_agent on engagement (employer_id, agent_id)');
  await ownTable(runner, 'engagement', 'employer', { app: 'select, insert, update' });
}

async function createCareers(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table assignment (
      employer_id uuid not null references employer,
      id uuid not null,
      engagement_id uuid not null,
      agent_id uuid not null,
      org_unit_id uuid not null,
      position_id uuid,
      manager_agent_id uuid,
      starts_on date not null,
      ends_on date check (ends_on >= starts_on),
      primary key (employer_id, id),
      foreign key (employer_id, engagement_id) references engagement,
      foreign key (employer_id, agent_id) references agent,
      foreign key (employer_id, org_unit_id) references org_unit,
      foreign key (employer_id, position_id) references position,
      foreign key (employer_id, manager_agent_id) references agent
    )`);
  await runner.query('create index assignment_agent on assignment (employer_id, agent_id, starts_on)');
  await runner.query('create index assignment_manager on assignment (employer_id, manager_agent_id)');
  await ownTable(runner, 'assignment', 'employer', { app: 'select, insert, update' });
  // Each event carries only what it changes; the situation at a date is what the events until then have set.
  await runner.query(`
    create table career_event (
      employer_id uuid not null references employer,
      id uuid not null,
      engagement_id uuid not null,
      agent_id uuid not null,
      kind text not null,
      effective_on date not null,
      signed_on date,
      notified_on date,
      employment_status text,
      administrative_position text,
      statutory_body text,
      grade text,
      step text,
      gross_index int,
      increased_index int,
      working_time_quota int check (working_time_quota between 1 and 100),
      note text,
      recorded_at timestamptz not null,
      primary key (employer_id, id),
      foreign key (employer_id, engagement_id) references engagement,
      foreign key (employer_id, agent_id) references agent
    )`);
  await runner.query('create index career_event_agent on career_event (employer_id, agent_id, effective_on)');
  await ownTable(runner, 'career_event', 'employer', { app: 'select, insert' });
}

async function createHabilitations(runner: QueryRunner): Promise<void> {
  // CGFP R137-12: which documents, which operations, for how long. There is no open-ended right.
  await runner.query(`
    create table habilitation (
      employer_id uuid not null references employer,
      id uuid not null,
      holder_person_id uuid not null references person,
      label text not null,
      operations text[] not null check (cardinality(operations) > 0),
      document_types text[] not null,
      population_org_unit_id uuid,
      valid_from date not null,
      valid_until date not null check (valid_until >= valid_from),
      legal_basis text not null,
      granted_by_person_id uuid not null references person,
      granted_at timestamptz not null,
      ended_at timestamptz,
      primary key (employer_id, id),
      foreign key (employer_id, population_org_unit_id) references org_unit
    )`);
  await runner.query(
    `comment on column habilitation.population_org_unit_id is 'null: every agent of the employer'`,
  );
  await runner.query('create index habilitation_holder on habilitation (employer_id, holder_person_id)');
  await ownTable(runner, 'habilitation', 'employer', { app: 'select, insert, update' });
}

async function createContacts(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table contact (
      employer_id uuid not null references employer,
      id uuid not null,
      subject text not null,
      name text not null,
      role text not null,
      phone text not null,
      email text,
      hours text not null,
      place text,
      primary key (employer_id, id),
      unique (employer_id, subject)
    )`);
  await ownTable(runner, 'contact', 'employer', { app: 'select, insert, update' });
}

async function createLocators(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table engagement_locator (
      person_id uuid not null references person,
      employer_id uuid not null references employer,
      agent_id uuid not null,
      primary key (person_id, employer_id)
    )`);
  await ownTable(runner, 'engagement_locator', 'person', { app: 'select' });
  // The locator is the person's and the agent is the employer's: this is the only act that writes across.
  await runner.query(`
    create function identity_link_engagement(p_person uuid, p_employer uuid, p_agent uuid) returns void
    language plpgsql security definer set search_path = pg_catalog, public as $$
    declare
      acting_person text := coalesce(current_setting('app.person_id', true), '');
    begin
      perform 1 from agent where employer_id = p_employer and id = p_agent and person_id = p_person;
      if not found then
        raise exception 'this agent is not this person for this employer';
      end if;
      perform set_config('app.person_id', p_person::text, true);
      insert into engagement_locator (person_id, employer_id, agent_id) values (p_person, p_employer, p_agent)
        on conflict (person_id, employer_id) do update set agent_id = excluded.agent_id;
      perform set_config('app.person_id', acting_person, true);
    end $$`);
  await ownFunction(runner, 'identity_link_engagement(uuid, uuid, uuid)', 'jalon_app');
}
