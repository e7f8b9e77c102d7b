import { ownTable } from '@jalon/shared/api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables of people sent by an employer, row by row, with what became of each. */
export class CreateImports1764006000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createImports(runner);
    await createRows(runner);
    await createDepartures(runner);
    await createMemory(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table import_field_rule, import_mapping, import_departure, import_row, staff_import',
    );
  }
}

async function createImports(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table staff_import (
      employer_id uuid not null references employer,
      id uuid not null,
      person_id uuid not null references person,
      origin text not null check (origin in ('PORTAL', 'FOLDER', 'PROGRAM')),
      kind text not null check (kind in ('CSV', 'XLSX')),
      file_name text not null,
      stored_file_id uuid,
      byte_size bigint not null,
      state text not null check (state in ('READING', 'MAPPING', 'CHECKING', 'READY', 'APPLYING', 'DONE', 'REFUSED',
                                           'CANCELLED', 'UNDOING', 'UNDONE')),
      refusal text,
      refused_at text,
      reading jsonb,
      mapping jsonb,
      options jsonb not null,
      row_count int,
      counts jsonb not null default '{}',
      job_id uuid,
      phase smallint not null default 0,
      applied_line int not null default 0,
      report_file_id uuid,
      created_at timestamptz not null,
      checked_at timestamptz,
      confirmed_at timestamptz,
      finished_at timestamptz,
      undo_until timestamptz,
      undone_at timestamptz,
      expires_at timestamptz not null,
      primary key (employer_id, id),
      foreign key (employer_id, stored_file_id) references stored_file,
      foreign key (employer_id, report_file_id) references stored_file,
      check ((state = 'REFUSED') = (refusal is not null))
    )`);
  await runner.query('create index staff_import_latest on staff_import (employer_id, created_at desc)');
  await ownTable(runner, 'staff_import', 'employer', {
    app: `select, insert, update (stored_file_id, state, refusal, refused_at, reading, mapping, options, row_count, counts,
          job_id, phase, applied_line, report_file_id, checked_at, confirmed_at, finished_at, undo_until, undone_at,
          expires_at)`,
    worker: 'select, delete, update (stored_file_id, report_file_id, file_name)',
  });
}

async function createRows(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table import_row (
      employer_id uuid not null references employer,
      import_id uuid not null,
      line int not null,
      cells text[] not null,
      matricule text,
      manager_matricule text,
      read_values jsonb not null,
      outcome text not null check (outcome in ('NEW', 'CHANGED', 'UNCHANGED', 'REFUSED')),
      faults jsonb not null,
      changes jsonb not null,
      result text check (result in ('DONE', 'FAILED', 'UNDONE', 'STRUCTURE_KEPT', 'CHANGED_SINCE', 'USED_SINCE')),
      done jsonb,
      primary key (employer_id, import_id, line),
      foreign key (employer_id, import_id) references staff_import on delete cascade
    )`);
  await runner.query('create index import_row_matricule on import_row (employer_id, import_id, matricule)');
  await runner.query('create index import_row_outcome on import_row (employer_id, import_id, outcome, line)');
  await ownTable(runner, 'import_row', 'employer', {
    app: 'select, insert, delete, update (outcome, faults, result, done)',
    worker: 'select, delete',
  });
}

async function createDepartures(runner: QueryRunner): Promise<void> {
  // The known agents that the table leaves out: proposed, and nothing is done of it unless a person chooses so.
  await runner.query(`
    create table import_departure (
      employer_id uuid not null references employer,
      import_id uuid not null,
      agent_id uuid not null,
      matricule text not null,
      ends_on date,
      result text check (result in ('DONE', 'FAILED', 'UNDONE', 'CHANGED_SINCE', 'USED_SINCE')),
      done jsonb,
      primary key (employer_id, import_id, agent_id),
      foreign key (employer_id, import_id) references staff_import on delete cascade
    )`);
  await ownTable(runner, 'import_departure', 'employer', {
    app: 'select, insert, delete, update (ends_on, result, done)',
    worker: 'select, delete',
  });
}

async function createMemory(runner: QueryRunner): Promise<void> {
  // By the names of the columns: a file of the same shape is read the same way.
  await runner.query(`
    create table import_mapping (
      employer_id uuid not null references employer,
      signature bytea not null check (length(signature) = 32),
      mapping jsonb not null,
      unit_choices jsonb not null,
      person_id uuid not null references person,
      used_at timestamptz not null,
      primary key (employer_id, signature)
    )`);
  await ownTable(runner, 'import_mapping', 'employer', {
    app: 'select, insert, update (mapping, unit_choices, person_id, used_at)',
  });
  // A field without a row keeps what was typed by hand.
  await runner.query(`
    create table import_field_rule (
      employer_id uuid not null references employer,
      field text not null,
      person_id uuid not null references person,
      set_at timestamptz not null,
      primary key (employer_id, field)
    )`);
  await ownTable(runner, 'import_field_rule', 'employer', { app: 'select, insert, delete' });
}
