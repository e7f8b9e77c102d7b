import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownTable } from '@jalon/shared/api';

/** Every row of the trace waits for a seal; acts may be a task's, a program's or an operator's. */
export class SealTrace1763906000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await widenActors(runner);
    await createQueue(runner);
    await createBatches(runner);
    await queueWhatIsThere(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table trace_batch, trace_unsealed');
    await runner.query('revoke delete on audit_event from jalon_worker');
    await runner.query('drop index audit_event_at, audit_event_object, file_access_log_at');
    await runner.query('create index audit_event_at on audit_event (employer_id, at)');
    await runner.query('create index file_access_log_at on file_access_log (employer_id, at)');
    await runner.query('alter table audit_event drop column actor_kind, drop column actor_key_id');
    await runner.query('alter table audit_event alter column actor_person_id set not null');
    await runner.query(`
      alter table file_access_log
        drop constraint file_access_log_actor_role_check,
        drop constraint file_access_log_check,
        add check (actor_role in ('HOLDER', 'HR_OFFICER')),
        add check ((actor_role = 'HOLDER') = (habilitation_id is null))`);
  }
}

async function widenActors(runner: QueryRunner): Promise<void> {
  await runner.query(`
    alter table audit_event
      alter column actor_person_id drop not null,
      add column actor_kind text not null default 'PERSON'
        check (actor_kind in ('PERSON', 'SYSTEM', 'API_KEY', 'OPERATOR')),
      add column actor_key_id uuid,
      add check ((actor_kind in ('PERSON', 'OPERATOR')) = (actor_person_id is not null)),
      add check ((actor_kind = 'API_KEY') = (actor_key_id is not null))`);
  await runner.query(`
    alter table file_access_log
      drop constraint file_access_log_actor_role_check,
      drop constraint file_access_log_check,
      add check (actor_role in ('HOLDER', 'HR_OFFICER', 'OPERATOR')),
      add check ((actor_role = 'HR_OFFICER') = (habilitation_id is not null))`);
  // Read by pages, newest first, and removed by months.
  await runner.query('drop index audit_event_at, file_access_log_at');
  await runner.query('create index audit_event_at on audit_event (employer_id, at, id)');
  await runner.query('create index audit_event_object on audit_event (employer_id, object_id)');
  await runner.query('create index file_access_log_at on file_access_log (employer_id, at, id)');
  // Acts too end one day (retention.ts): whole sealed months, by the worker.
  await runner.query('grant delete on audit_event to jalon_worker');
}

async function createQueue(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table trace_unsealed (
      employer_id uuid not null,
      stream text not null check (stream in ('ACT', 'READING')),
      at timestamptz not null,
      event_id uuid not null,
      primary key (employer_id, stream, at, event_id)
    )`);
  // Locking what one takes asks for a right to update; no column of the key is ever updated.
  await ownTable(runner, 'trace_unsealed', 'employer', {
    app: 'select, insert',
    worker: 'select, delete, update (event_id)',
  });
}

async function createBatches(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table trace_batch (
      employer_id uuid not null,
      number int not null check (number > 0),
      stream text not null check (stream in ('ACT', 'READING')),
      segment date not null check (extract(day from segment) = 1),
      event_count int not null check (event_count > 0),
      first_at timestamptz not null,
      last_at timestamptz not null,
      event_ids uuid[] not null,
      row_hashes bytea not null,
      root bytea not null,
      previous_hash bytea,
      hash bytea not null,
      key_id text not null,
      signature bytea not null,
      sealed_at timestamptz not null,
      published_at timestamptz,
      purged_at timestamptz,
      primary key (employer_id, number),
      check ((number = 1) = (previous_hash is null))
    )`);
  await runner.query(
    'create index trace_batch_segment on trace_batch (employer_id, stream, segment) where purged_at is null',
  );
  await runner.query(
    'create index trace_batch_unpublished on trace_batch (employer_id, number) where published_at is null',
  );
  await ownTable(runner, 'trace_batch', 'employer', {
    app: 'select',
    worker: 'select, insert, update (published_at, purged_at, event_ids, row_hashes)',
  });
}

/** The owner too is held by the policies: they are lifted for the copy, in this transaction. */
async function queueWhatIsThere(runner: QueryRunner): Promise<void> {
  const tables = ['audit_event', 'file_access_log', 'trace_unsealed'];
  for (const table of tables) await runner.query(`alter table ${table} no force row level security`);
  await runner.query(
    `insert into trace_unsealed select employer_id, 'ACT', at, id from audit_event
     union all select employer_id, 'READING', at, id from file_access_log`,
  );
  for (const table of tables) await runner.query(`alter table ${table} force row level security`);
}
