import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownTable } from '@jalon/shared/api';

/** What the employer adds to the register of processing, and the requests of those whose data are kept. */
export class CreateDataProtection1763904000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createRecords(runner);
    await createRequests(runner);
    await createEvents(runner);
    await createReports(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table purge_report, rights_event, rights_request, processing_record');
  }
}

async function createRecords(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table processing_record (
      employer_id uuid not null references employer,
      activity text not null,
      controller text,
      contact text,
      dpia_reference text,
      remarks text,
      reviewed_on date,
      next_review_on date,
      updated_at timestamptz not null,
      updated_by_person_id uuid not null references person,
      primary key (employer_id, activity),
      check (next_review_on > reviewed_on)
    )`);
  await runner.query(`
    comment on column processing_record.activity is
      'code of an activity declared by the product: what it is, is in the code; what the employer adds, here'`);
  await ownTable(runner, 'processing_record', 'employer', {
    app: `select, insert,
          update (controller, contact, dpia_reference, remarks, reviewed_on, next_review_on, updated_at, updated_by_person_id)`,
  });
}

async function createRequests(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table rights_request (
      employer_id uuid not null references employer,
      id uuid not null,
      number int not null check (number > 0),
      agent_id uuid not null,
      idempotency_key uuid not null,
      data_right text not null check (data_right in
        ('ACCESS', 'RECTIFICATION', 'ERASURE', 'RESTRICTION', 'OBJECTION', 'PORTABILITY', 'AFTER_DEATH')),
      text text not null,
      status text not null check (status in
        ('RECEIVED', 'IN_PROGRESS', 'WAITING_FOR_PERSON', 'ANSWERED', 'WITHDRAWN')),
      received_at timestamptz not null,
      received_on date not null,
      due_on date not null check (due_on > received_on),
      extension_reason text,
      owner_person_id uuid references person,
      outcome text check (outcome in ('GRANTED', 'PARTLY', 'REFUSED')),
      answer text,
      closed_on date,
      reminded_on date,
      overdue_alert_on date,
      primary key (employer_id, id),
      unique (employer_id, number),
      unique (employer_id, agent_id, idempotency_key),
      foreign key (employer_id, agent_id) references agent,
      check ((status = 'ANSWERED') = (outcome is not null)),
      check ((outcome is null) = (answer is null)),
      check ((status in ('ANSWERED', 'WITHDRAWN')) = (closed_on is not null))
    )`);
  await runner.query(
    `create index rights_request_due on rights_request (employer_id, due_on, id) where closed_on is null`,
  );
  await ownTable(runner, 'rights_request', 'employer', {
    app: `select, insert,
          update (status, due_on, extension_reason, owner_person_id, outcome, answer, closed_on, reminded_on,
                  overdue_alert_on)`,
    // Forgets what was closed five years ago.
    worker: 'select, delete',
  });
}

async function createEvents(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table rights_event (
      employer_id uuid not null references employer,
      id uuid not null,
      request_id uuid not null,
      kind text not null check (kind in ('RECEIVED', 'TAKEN', 'PRECISION_ASKED', 'IDENTITY_ASKED', 'PERSON_REPLIED',
        'RESUMED', 'EXTENDED', 'ANSWERED', 'WITHDRAWN')),
      at timestamptz not null,
      actor_person_id uuid not null references person,
      actor_name text not null,
      text text,
      primary key (employer_id, id),
      foreign key (employer_id, request_id) references rights_request
    )`);
  await runner.query(
    'create index rights_event_of_request on rights_event (employer_id, request_id, at, id)',
  );
  await ownTable(runner, 'rights_event', 'employer', { app: 'select, insert', worker: 'select, delete' });
}

/** What the purges of this domain took; those of the trace are told by their seals. */
async function createReports(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table purge_report (
      employer_id uuid not null references employer,
      id uuid not null,
      holding text not null,
      purged int not null check (purged > 0),
      before date not null,
      at timestamptz not null,
      primary key (employer_id, id)
    )`);
  await ownTable(runner, 'purge_report', 'employer', { app: 'select', worker: 'select, insert' });
}
