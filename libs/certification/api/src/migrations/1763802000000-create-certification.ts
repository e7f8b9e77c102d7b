import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownTable } from '@jalon/shared/api';

/** Applications for a certificate, what people decided on them, and the certificates issued. */
export class CreateCertification1763802000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createPlatformTables(runner);
    await createApplications(runner);
    await createDecisions(runner);
    await createIssuers(runner);
    await createCertificates(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table certified_level, certificate, status_list, issuer_key, certificate_issuer, certification_appeal,
                  training_offer, certification_decision, certification_application, certificate_locator,
                  public_address`,
    );
  }
}

async function createPlatformTables(runner: QueryRunner): Promise<void> {
  // Every credential names this address: it is written by the first issue, and never changes.
  await runner.query(`
    create table public_address (
      only_one boolean primary key default true check (only_one),
      url text not null,
      fixed_at timestamptz not null
    )`);
  await ownTable(runner, 'public_address', 'platform', { app: 'select, insert' });
  // Public verification belongs to no employer: the hash of a code tells where its certificate is, and nothing else.
  await runner.query(`
    create table certificate_locator (
      code_hash bytea primary key check (length(code_hash) = 32),
      employer_id uuid not null references employer,
      certificate_id uuid not null
    )`);
  await ownTable(runner, 'certificate_locator', 'platform', { app: 'select, insert' });
}

async function createApplications(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table certification_application (
      employer_id uuid not null references employer,
      id uuid not null,
      agent_id uuid not null,
      state text not null
        check (state in ('SITTING', 'TO_DECIDE', 'TO_ISSUE', 'ISSUED', 'REFUSED', 'WITHDRAWN')),
      idempotency_key uuid not null,
      assessment_id uuid not null,
      applied_at timestamptz not null,
      submitted_at timestamptz,
      record jsonb,
      primary key (employer_id, id),
      unique (employer_id, agent_id, idempotency_key),
      unique (employer_id, assessment_id),
      foreign key (employer_id, agent_id) references agent,
      check ((record is null) = (submitted_at is null))
    )`);
  await runner.query(
    `comment on column certification_application.record is
       'decision record of the attempt: the person gave it to this employer by applying'`,
  );
  await runner.query(`
    create unique index certification_application_open on certification_application (employer_id, agent_id)
     where state in ('SITTING', 'TO_DECIDE', 'TO_ISSUE')`);
  await runner.query(`
    create index certification_application_to_do on certification_application
      (employer_id, (coalesce(submitted_at, applied_at)), id)`);
  await ownTable(runner, 'certification_application', 'employer', {
    app: 'select, insert, update (state, submitted_at, record)',
  });
}

async function createDecisions(runner: QueryRunner): Promise<void> {
  // One decision per application: the key refuses the second of two officers at once.
  await runner.query(`
    create table certification_decision (
      employer_id uuid not null references employer,
      application_id uuid not null,
      outcome text not null check (outcome in ('ISSUE', 'REFUSE')),
      reasons text,
      proposed_outcome text not null check (proposed_outcome in ('ISSUE', 'REFUSE')),
      rule_version text not null,
      decided_by_person_id uuid not null references person,
      decided_by_name text not null,
      decided_by_quality text not null,
      decided_at timestamptz not null,
      appeal_until date not null,
      validity_months int not null check (validity_months in (12, 24, 36)),
      primary key (employer_id, application_id),
      foreign key (employer_id, application_id) references certification_application,
      check (outcome = 'ISSUE' or reasons is not null)
    )`);
  await ownTable(runner, 'certification_decision', 'employer', { app: 'select, insert' });
  await runner.query(`
    create table training_offer (
      employer_id uuid not null references employer,
      application_id uuid not null,
      title text not null,
      owner_agent_id uuid,
      owner_name text not null,
      due_on date not null,
      primary key (employer_id, application_id),
      foreign key (employer_id, application_id) references certification_decision,
      foreign key (employer_id, owner_agent_id) references agent
    )`);
  await ownTable(runner, 'training_offer', 'employer', { app: 'select, insert' });
  await runner.query(`
    create table certification_appeal (
      employer_id uuid not null references employer,
      application_id uuid not null,
      text text not null,
      made_at timestamptz not null,
      upheld boolean,
      answer text,
      answered_by_person_id uuid references person,
      answered_by_name text,
      answered_by_quality text,
      answered_at timestamptz,
      primary key (employer_id, application_id),
      foreign key (employer_id, application_id) references certification_decision,
      check (num_nulls(upheld, answer, answered_by_person_id, answered_by_name, answered_by_quality, answered_at)
             in (0, 6))
    )`);
  await ownTable(runner, 'certification_appeal', 'employer', {
    app: 'select, insert, update (upheld, answer, answered_by_person_id, answered_by_name, answered_by_quality, answered_at)',
  });
}

async function createIssuers(runner: QueryRunner): Promise<void> {
  // The row's lock is what keeps the numbers of certificates without a gap.
  await runner.query(`
    create table certificate_issuer (
      employer_id uuid primary key references employer,
      last_number int not null default 0
    )`);
  await ownTable(runner, 'certificate_issuer', 'employer', { app: 'select, insert, update (last_number)' });
  await runner.query(`
    create table issuer_key (
      employer_id uuid not null references employer,
      version int not null check (version > 0),
      public_key text not null,
      wrapped_seed bytea not null,
      employer_key_version int not null,
      created_at timestamptz not null,
      retired_at timestamptz,
      primary key (employer_id, version),
      foreign key (employer_id, employer_key_version) references employer_key
    )`);
  await ownTable(runner, 'issuer_key', 'employer', { app: 'select, insert, update (retired_at)' });
  await runner.query(`
    create table status_list (
      employer_id uuid not null references employer,
      number int not null check (number > 0),
      bits bytea not null check (length(bits) = 16384),
      credential json not null,
      updated_at timestamptz not null,
      primary key (employer_id, number)
    )`);
  await ownTable(runner, 'status_list', 'employer', {
    app: 'select, insert, update (bits, credential, updated_at)',
  });
}

async function createCertificates(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table certificate (
      employer_id uuid not null references employer,
      id uuid not null,
      application_id uuid not null,
      agent_id uuid not null,
      number text not null,
      code text not null,
      holder_name text not null,
      holder_birth_name text not null,
      areas jsonb not null,
      supervised boolean not null,
      assessed_on date not null,
      question_count int not null check (question_count > 0),
      issued_at timestamptz not null,
      issued_on date not null,
      valid_until date not null check (valid_until > issued_on),
      issued_by_person_id uuid not null references person,
      issued_by_name text not null,
      issued_by_quality text not null,
      decided_by_name text not null,
      decided_by_quality text not null,
      decided_on date not null,
      status_index int not null check (status_index between 0 and 131071),
      issuer_key_version int not null,
      credential json not null,
      piece_id uuid not null,
      replaces_id uuid,
      replacement_reason text,
      revoked_at timestamptz,
      revocation_ground text
        check (revocation_ground in ('MATERIAL_ERROR', 'IDENTITY', 'FRAUD', 'AGENT_REQUEST')),
      revocation_explanation text,
      revoked_by_person_id uuid references person,
      primary key (employer_id, id),
      unique (employer_id, number),
      unique (employer_id, status_index),
      unique (employer_id, replaces_id),
      foreign key (employer_id, application_id) references certification_application,
      foreign key (employer_id, agent_id) references agent,
      foreign key (employer_id, issuer_key_version) references issuer_key,
      foreign key (employer_id, piece_id) references file_piece,
      foreign key (employer_id, replaces_id) references certificate,
      check ((replaces_id is null) = (replacement_reason is null)),
      check (num_nulls(revoked_at, revocation_ground, revocation_explanation, revoked_by_person_id) in (0, 4))
    )`);
  await runner.query(
    'create unique index certificate_first on certificate (employer_id, application_id) where replaces_id is null',
  );
  await runner.query('create index certificate_agent on certificate (employer_id, agent_id)');
  await runner.query('create index certificate_newest on certificate (employer_id, issued_at desc, id desc)');
  await ownTable(runner, 'certificate', 'employer', {
    app: 'select, insert, update (revoked_at, revocation_ground, revocation_explanation, revoked_by_person_id)',
  });
  await runner.query(`
    create table certified_level (
      employer_id uuid not null references employer,
      certificate_id uuid not null,
      agent_id uuid not null,
      competence_id text not null references competence,
      level int not null check (level between 1 and 8),
      primary key (employer_id, certificate_id, competence_id),
      foreign key (employer_id, certificate_id) references certificate,
      foreign key (employer_id, agent_id) references agent
    )`);
  await runner.query(
    'create index certified_level_agent on certified_level (employer_id, agent_id, competence_id)',
  );
  await ownTable(runner, 'certified_level', 'employer', { app: 'select, insert' });
}
