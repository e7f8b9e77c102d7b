import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownTable } from '@jalon/shared/api';

/**
 * The released item bank, which is everyone's; attempts, which are the person's; reports of questions, which are the
 * employer's and name nobody.
 */
export class CreateAssessment1763801000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createBank(runner);
    await createAttempts(runner);
    await createAnswers(runner);
    await createReports(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table question_report, answer, served_item, attempt, bank_release, item_version',
    );
  }
}

/** Filled by the program when it migrates (`release-bank.ts`), and never changed: what was asked can be shown again. */
async function createBank(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table item_version (
      item_id text not null,
      version int not null check (version > 0),
      body jsonb not null,
      primary key (item_id, version)
    )`);
  await ownTable(runner, 'item_version', 'platform', { app: 'select' });
  await runner.query(`
    create table bank_release (
      version text primary key,
      usage text not null check (usage in ('PRACTICE', 'CERTIFICATION')),
      body jsonb not null,
      released_at timestamptz not null default now()
    )`);
  await ownTable(runner, 'bank_release', 'platform', { app: 'select' });
}

async function createAttempts(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table attempt (
      person_id uuid not null references person,
      id uuid not null,
      kind text not null check (kind in ('PRACTICE', 'CERTIFICATION')),
      competence_id text references competence,
      bank_version text not null references bank_release,
      engine_version text not null,
      plan jsonb not null,
      state text not null check (state in ('IN_PROGRESS', 'PAUSED', 'FINISHED', 'ABANDONED')),
      idempotency_key uuid not null,
      employer_id uuid references employer,
      started_at timestamptz not null,
      finished_at timestamptz,
      stop_reason text check (stop_reason in ('PRECISION', 'MAXIMUM', 'BANK_EXHAUSTED', 'PERSON')),
      outcome jsonb,
      primary key (person_id, id),
      unique (person_id, idempotency_key),
      check ((kind = 'CERTIFICATION') = (employer_id is not null)),
      check ((state in ('FINISHED', 'ABANDONED')) = (finished_at is not null)),
      check ((state = 'FINISHED') = (stop_reason is not null) and (state = 'FINISHED') = (outcome is not null))
    )`);
  // Starting again what is not finished takes it up where it was: two tabs that start at once start one.
  await runner.query(`
    create unique index attempt_unfinished on attempt
           (person_id, kind, coalesce(competence_id, ''), coalesce(employer_id::text, ''))
     where state in ('IN_PROGRESS', 'PAUSED')`);
  await ownTable(runner, 'attempt', 'person', {
    app: 'select, insert, update (state, finished_at, stop_reason, outcome)',
  });
}

async function createAnswers(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table served_item (
      person_id uuid not null,
      attempt_id uuid not null,
      position int not null check (position > 0),
      item_id text not null,
      item_version int not null,
      served_at timestamptz not null,
      choice jsonb not null,
      report_reference text,
      primary key (person_id, attempt_id, position),
      unique (person_id, attempt_id, item_id),
      foreign key (person_id, attempt_id) references attempt,
      foreign key (item_id, item_version) references item_version
    )`);
  await ownTable(runner, 'served_item', 'person', { app: 'select, insert, update (report_reference)' });
  await runner.query(`
    create table answer (
      person_id uuid not null,
      attempt_id uuid not null,
      position int not null,
      value jsonb,
      do_not_know boolean not null,
      correct boolean not null,
      idempotency_key uuid not null,
      answered_at timestamptz not null,
      primary key (person_id, attempt_id, position),
      foreign key (person_id, attempt_id, position) references served_item,
      check (do_not_know = (value is null) and not (do_not_know and correct))
    )`);
  await ownTable(runner, 'answer', 'person', { app: 'select, insert' });
}

async function createReports(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table question_report (
      employer_id uuid not null references employer,
      id uuid not null,
      reference text not null,
      item_id text not null,
      item_version int not null,
      text text not null,
      reported_at timestamptz not null,
      answer text,
      answered_at timestamptz,
      answered_by_person_id uuid references person,
      primary key (employer_id, id),
      unique (employer_id, reference),
      foreign key (item_id, item_version) references item_version,
      check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by_person_id is null))
    )`);
  await runner.query(
    'create index question_report_open on question_report (employer_id, reported_at) where answer is null',
  );
  await ownTable(runner, 'question_report', 'employer', {
    app: 'select, insert, update (answer, answered_at, answered_by_person_id)',
  });
}
