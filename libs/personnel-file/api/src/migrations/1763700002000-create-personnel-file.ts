import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownTable } from '@jalon/shared/api';
import documentTypes from '../reference/document-types.json';

/** The personnel file and its numbered pieces. */
export class CreatePersonnelFile1763700002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createDocumentTypes(runner);
    await createFiles(runner);
    await createPieces(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table file_piece, personnel_file, document_type');
  }
}

/** The legal nomenclature: annex of the arrêté of 21 December 2012 (NOR RDFF1239419A). */
async function createDocumentTypes(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table document_type (
      code text primary key,
      heading_code text not null,
      heading text not null,
      heading_label text not null,
      identifier text not null unique,
      label text not null,
      current_retention text not null,
      final_fate text not null check (final_fate in ('ARCHIVE', 'DESTROY')),
      sensitivity text not null,
      enabled boolean not null,
      legacy boolean not null
    )`);
  await ownTable(runner, 'document_type', 'platform', { app: 'select', worker: 'select' });
  await runner.query(
    `insert into document_type
     select "code", "headingCode", "heading", "headingLabel", "identifier", "label", "currentRetention", "finalFate",
            "sensitivity", "enabled", "legacy"
       from jsonb_to_recordset($1::jsonb) as rows("code" text, "headingCode" text, "heading" text, "headingLabel" text,
            "identifier" text, "label" text, "currentRetention" text, "finalFate" text, "sensitivity" text,
            "enabled" boolean, "legacy" boolean)`,
    [JSON.stringify(documentTypes)],
  );
}

async function createFiles(runner: QueryRunner): Promise<void> {
  // One file per agent and managing authority: there is no second, officious file (CGFP L137-1).
  await runner.query(`
    create table personnel_file (
      employer_id uuid not null references employer,
      id uuid not null,
      agent_id uuid not null,
      opened_on date not null,
      last_number int not null default 0,
      primary key (employer_id, id),
      unique (employer_id, agent_id),
      foreign key (employer_id, agent_id) references agent
    )`);
  await ownTable(runner, 'personnel_file', 'employer', { app: 'select, insert, update (last_number)' });
}

async function createPieces(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table file_piece (
      employer_id uuid not null references employer,
      id uuid not null,
      file_id uuid not null,
      agent_id uuid not null,
      number int not null check (number > 0),
      document_type text not null references document_type,
      title text not null,
      document_date date not null,
      effective_on date,
      signed_on date,
      notified_on date,
      registered_at timestamptz not null,
      registered_by_person_id uuid not null references person,
      source_system text not null,
      page_count int not null check (page_count > 0),
      stored_file_id uuid not null,
      career_event_id uuid,
      primary key (employer_id, id),
      unique (employer_id, file_id, number),
      foreign key (employer_id, file_id) references personnel_file,
      foreign key (employer_id, agent_id) references agent,
      foreign key (employer_id, stored_file_id) references stored_file,
      foreign key (employer_id, career_event_id) references career_event
    )`);
  await runner.query('create index file_piece_career_event on file_piece (employer_id, career_event_id)');
  await ownTable(runner, 'file_piece', 'employer', { app: 'select, insert' });
}
