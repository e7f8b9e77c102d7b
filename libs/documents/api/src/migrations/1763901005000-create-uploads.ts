import { ownTable } from '@jalon/shared/api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files on their way to us, and the encrypted parts of them that have arrived. */
export class CreateUploads1763901005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createUploads(runner);
    await createParts(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table upload_part, upload');
  }
}

async function createUploads(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table upload (
      employer_id uuid not null references employer,
      id uuid not null,
      person_id uuid not null references person,
      purpose text not null,
      subject_id uuid,
      file_name text not null,
      claimed_type text not null,
      byte_size bigint not null check (byte_size > 0),
      received bigint not null check (received between 0 and byte_size),
      sha256 bytea check (length(sha256) = 32),
      state text not null check (state in ('RECEIVING', 'CHECKING', 'READY', 'REFUSED', 'TAKEN')),
      refusal text,
      media_type text,
      page_count int check (page_count > 0),
      stored_file_id uuid,
      taken_as uuid,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      primary key (employer_id, id),
      foreign key (employer_id, stored_file_id) references stored_file,
      check ((state = 'RECEIVING') = (received < byte_size)),
      check ((state = 'REFUSED') = (refusal is not null)),
      check ((state in ('READY', 'TAKEN')) = (stored_file_id is not null)),
      check ((state = 'TAKEN') = (taken_as is not null))
    )`);
  await runner.query('create index upload_of_person on upload (employer_id, person_id)');
  await runner.query('create index upload_expiry on upload (employer_id, expires_at)');
  await ownTable(runner, 'upload', 'employer', {
    app: `select, insert, delete,
          update (file_name, received, state, refusal, media_type, page_count, stored_file_id, taken_as, expires_at)`,
    // Updating is what locking a row asks for.
    worker: 'select, delete, update (expires_at)',
  });
}

async function createParts(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table upload_part (
      employer_id uuid not null references employer,
      id uuid not null,
      upload_id uuid not null,
      position bigint not null check (position >= 0),
      byte_size bigint check (byte_size > 0),
      object_name text not null,
      wrapped_key bytea not null,
      employer_key_version int not null,
      primary key (employer_id, id),
      foreign key (employer_id, upload_id) references upload,
      foreign key (employer_id, employer_key_version) references employer_key
    )`);
  await runner.query('create index upload_part_of_upload on upload_part (employer_id, upload_id)');
  await ownTable(runner, 'upload_part', 'employer', {
    app: 'select, insert, delete, update (byte_size)',
    worker: 'select, delete',
  });
}
