import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownTable } from '@jalon/shared/api';

/**
 * Where the encrypted bytes of documents lie, and the keys that open them. The personnel file made these tables before
 * documents had a domain of their own: a database of that time keeps them as they are.
 */
export class CreateEncryptedFiles1763700001500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    if (!(await exists(runner, 'employer_key'))) await createEmployerKeys(runner);
    if (!(await exists(runner, 'stored_file'))) await createStoredFiles(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    // In a database of that time, this is undone first: the pieces still need their bytes.
    if (await exists(runner, 'file_piece')) return;
    await runner.query('drop table stored_file, employer_key');
  }
}

async function exists(runner: QueryRunner, table: string): Promise<boolean> {
  const [row]: { known: boolean }[] = await runner.query('select to_regclass($1) is not null as known', [
    table,
  ]);
  return row?.known ?? false;
}

async function createEmployerKeys(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table employer_key (
      employer_id uuid not null references employer,
      version int not null check (version > 0),
      wrapped_key bytea not null,
      master_key_id text not null,
      created_at timestamptz not null,
      primary key (employer_id, version)
    )`);
  await ownTable(runner, 'employer_key', 'employer', { app: 'select, insert' });
}

async function createStoredFiles(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table stored_file (
      employer_id uuid not null references employer,
      id uuid not null,
      object_name text not null,
      media_type text not null,
      byte_size bigint not null check (byte_size >= 0),
      sha256 bytea not null check (length(sha256) = 32),
      wrapped_key bytea not null,
      employer_key_version int not null,
      created_at timestamptz not null,
      primary key (employer_id, id),
      foreign key (employer_id, employer_key_version) references employer_key
    )`);
  await ownTable(runner, 'stored_file', 'employer', { app: 'select, insert' });
}
