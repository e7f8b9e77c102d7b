import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownFunction, ownTable } from '@jalon/shared/api';

/** What people are told, by mail or by letter, and how each wants to be told. */
export class CreateNotifications1763902000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createMails(runner);
    await createNotifications(runner);
    await createLetters(runner);
    await createPreferences(runner);
    await openToWorker(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'revoke select (employer_id, subject, role, phone, hours) on contact from jalon_worker',
    );
    await runner.query(
      'revoke select (employer_id, id, person_id, professional_email) on agent from jalon_worker',
    );
    await runner.query('drop function notifications_preference_of(uuid)');
    await runner.query('drop table notification_preference, letter_act, letter, notification, mail');
  }
}

async function createMails(runner: QueryRunner): Promise<void> {
  // No address in it: it is the agent's, read when the mail leaves, and nowhere else.
  await runner.query(`
    create table mail (
      employer_id uuid not null references employer,
      id uuid not null,
      recipient_person_id uuid not null references person,
      form text not null check (form in ('NOTICE', 'DAILY', 'WEEKLY')),
      language text not null check (language in ('FR', 'EN')),
      is_legal boolean not null,
      is_urgent boolean not null default false,
      state text not null check (state in
        ('QUEUED', 'DEFERRED', 'SENDING', 'SENT', 'UNCERTAIN', 'FAILED', 'WITHOUT_ADDRESS', 'NEEDLESS')),
      reason text,
      attempts int not null default 0,
      created_at timestamptz not null,
      due_at timestamptz not null,
      sending_until timestamptz,
      ended_at timestamptz,
      settled_at timestamptz,
      settled_by_person_id uuid references person,
      primary key (employer_id, id),
      check (is_legal = false or form = 'NOTICE'),
      check ((state = 'SENDING') = (sending_until is not null)),
      check ((settled_at is null) = (settled_by_person_id is null))
    )`);
  await runner.query(
    `create index mail_due on mail (employer_id, due_at, id) where state in ('QUEUED', 'DEFERRED')`,
  );
  await runner.query(
    `create index mail_sending on mail (employer_id, sending_until) where state = 'SENDING'`,
  );
  await runner.query(
    `create index mail_to_settle on mail (employer_id, ended_at desc, id desc)
      where state in ('UNCERTAIN', 'FAILED') and settled_at is null`,
  );
  // One digest of a rhythm waits at a time: notices join it until it leaves.
  await runner.query(
    `create unique index mail_waiting_digest on mail (employer_id, recipient_person_id, form)
      where form <> 'NOTICE' and state = 'DEFERRED' and attempts = 0`,
  );
  await ownTable(runner, 'mail', 'employer', {
    app: 'select, insert, update (state, reason, due_at, ended_at, settled_at, settled_by_person_id)',
    worker: 'select, update (state, reason, attempts, due_at, sending_until, ended_at), delete',
  });
}

async function createNotifications(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table notification (
      employer_id uuid not null references employer,
      id uuid not null,
      recipient_person_id uuid not null references person,
      kind text not null,
      topic text not null,
      is_legal boolean not null,
      parameters jsonb not null,
      path text not null,
      object_id uuid,
      created_at timestamptz not null,
      read_at timestamptz,
      mail_id uuid,
      primary key (employer_id, id),
      foreign key (employer_id, mail_id) references mail
    )`);
  await runner.query(
    `create index notification_newest on notification (employer_id, recipient_person_id, created_at desc, id desc)`,
  );
  await runner.query(
    `create index notification_unread on notification (employer_id, recipient_person_id) where read_at is null`,
  );
  await runner.query('create index notification_mail on notification (employer_id, mail_id)');
  await ownTable(runner, 'notification', 'employer', {
    app: 'select, insert, update (read_at)',
    worker: 'select, delete',
  });
}

async function createLetters(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table letter (
      employer_id uuid not null references employer,
      id uuid not null,
      notification_id uuid not null,
      kind text not null,
      agent_id uuid not null,
      cause text not null check (cause in ('WITHOUT_ADDRESS', 'MAIL_FAILED', 'MAIL_UNCERTAIN')),
      state text not null check (state in ('TO_MAKE', 'TO_HAND_OVER', 'HANDED_OVER', 'POSTED')),
      file_id uuid,
      created_at timestamptz not null,
      delivered_on date,
      primary key (employer_id, id),
      unique (employer_id, notification_id),
      foreign key (employer_id, agent_id) references agent,
      foreign key (employer_id, file_id) references stored_file,
      check ((state = 'TO_MAKE') = (file_id is null)),
      check ((state in ('HANDED_OVER', 'POSTED')) = (delivered_on is not null))
    )`);
  await runner.query('create index letter_newest on letter (employer_id, state, created_at desc, id desc)');
  await runner.query('create index letter_agent on letter (employer_id, agent_id)');
  await ownTable(runner, 'letter', 'employer', {
    app: 'select, insert, update (state, file_id, delivered_on)',
    worker: 'select, insert',
  });
  // The history that whoever manages people reads beside the letter; nobody corrects it.
  await runner.query(`
    create table letter_act (
      employer_id uuid not null references employer,
      id uuid not null,
      letter_id uuid not null,
      act text not null check (act in ('MADE', 'OPENED', 'HANDED_OVER', 'POSTED', 'UNDONE')),
      at timestamptz not null,
      actor_person_id uuid references person,
      delivered_on date,
      primary key (employer_id, id),
      foreign key (employer_id, letter_id) references letter
    )`);
  await runner.query('create index letter_act_letter on letter_act (employer_id, letter_id, at)');
  await ownTable(runner, 'letter_act', 'employer', { app: 'select, insert' });
}

async function createPreferences(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table notification_preference (
      person_id uuid primary key references person,
      language text not null check (language in ('FR', 'EN')),
      frequencies jsonb not null,
      quiet_from int check (quiet_from between 0 and 1439),
      quiet_to int check (quiet_to between 0 and 1439),
      quiet_weekends boolean not null,
      updated_at timestamptz not null,
      check ((quiet_from is null) = (quiet_to is null)),
      check (quiet_from <> quiet_to)
    )`);
  await ownTable(runner, 'notification_preference', 'person', { app: 'select, insert, update' });
  // A preference is the person's, and whoever tells them something is somebody else: this reads one, by its exact key.
  await runner.query(`
    create function notifications_preference_of(p_person uuid) returns jsonb
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
    declare
      acting_person text := coalesce(current_setting('app.person_id', true), '');
      preference jsonb;
    begin
      perform set_config('app.person_id', p_person::text, true);
      select to_jsonb(kept) into preference from notification_preference as kept where person_id = p_person;
      perform set_config('app.person_id', acting_person, true);
      return preference;
    end $$`);
  await ownFunction(runner, 'notifications_preference_of(uuid)', 'jalon_app', 'jalon_worker');
}

/** What the mails' sender reads of others' tables: where to write, and whom the mail says to call. */
async function openToWorker(runner: QueryRunner): Promise<void> {
  await runner.query(
    'grant select (employer_id, id, person_id, professional_email) on agent to jalon_worker',
  );
  await runner.query('grant select (employer_id, subject, role, phone, hours) on contact to jalon_worker');
}
