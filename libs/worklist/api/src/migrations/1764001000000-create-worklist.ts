import { ownTable } from '@jalon/shared/api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What waits for whom, its history and conversation; the employer's templates, views, and what people say of it. */
export class CreateWorklist1764001000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createItems(runner);
    await createEvents(runner);
    await createTemplates(runner);
    await createViews(runner);
    await createOpinions(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table worklist_opinion, worklist_default_view, worklist_view, answer_template, work_item_event, work_item`,
    );
  }
}

async function createItems(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table work_item (
      employer_id uuid not null references employer,
      id uuid not null,
      kind text not null,
      object_id uuid not null,
      agent_id uuid,
      requester_person_id uuid references person,
      due_on date,
      is_legal boolean not null,
      path text not null,
      request_path text,
      parameters jsonb not null,
      assignee_person_id uuid references person,
      taken_at timestamptz,
      opened_at timestamptz not null,
      settled_at timestamptz,
      outcome text check (outcome in ('DONE', 'WITHDRAWN', 'REFUSED', 'EXPIRED')),
      opinion_state text check (opinion_state in ('GIVEN', 'SKIPPED')),
      primary key (employer_id, id),
      unique (employer_id, kind, object_id),
      foreign key (employer_id, agent_id) references agent,
      check ((assignee_person_id is null) = (taken_at is null)),
      check ((settled_at is null) = (outcome is null)),
      check (due_on is not null or not is_legal)
    )`);
  await runner.query(
    'create index work_item_open on work_item (employer_id, kind, agent_id) where settled_at is null',
  );
  await runner.query(
    'create index work_item_of_requester on work_item (employer_id, requester_person_id, opened_at desc)',
  );
  await ownTable(runner, 'work_item', 'employer', {
    app: `select, insert,
          update (due_on, is_legal, path, request_path, parameters, assignee_person_id, taken_at, opened_at, settled_at,
                  outcome, opinion_state)`,
    // Forgets what was over long ago.
    worker: 'select, delete',
  });
}

async function createEvents(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table work_item_event (
      employer_id uuid not null references employer,
      id uuid not null,
      item_id uuid not null,
      kind text not null check (kind in ('OPENED', 'REOPENED', 'DUE_CHANGED', 'TAKEN', 'RELEASED', 'HANDED_OVER',
        'ANSWERED', 'REPLIED', 'SETTLED')),
      at timestamptz not null,
      actor_person_id uuid references person,
      principal_person_id uuid references person,
      to_person_id uuid references person,
      text text,
      outcome text,
      due_on date,
      primary key (employer_id, id),
      foreign key (employer_id, item_id) references work_item on delete cascade,
      check ((kind in ('ANSWERED', 'REPLIED')) = (text is not null)),
      check ((kind = 'HANDED_OVER') = (to_person_id is not null))
    )`);
  await runner.query(
    'create index work_item_event_of_item on work_item_event (employer_id, item_id, at, id)',
  );
  await ownTable(runner, 'work_item_event', 'employer', { app: 'select, insert', worker: 'select, delete' });
}

async function createTemplates(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table answer_template (
      employer_id uuid not null references employer,
      id uuid not null,
      title text not null,
      kind text,
      body text not null,
      updated_at timestamptz not null,
      updated_by_person_id uuid not null references person,
      removed_at timestamptz,
      primary key (employer_id, id)
    )`);
  await ownTable(runner, 'answer_template', 'employer', {
    app: 'select, insert, update (title, kind, body, updated_at, updated_by_person_id, removed_at)',
  });
}

async function createViews(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table worklist_view (
      employer_id uuid not null references employer,
      id uuid not null,
      owner_person_id uuid not null references person,
      name text not null,
      is_shared boolean not null,
      filter jsonb not null,
      order_by text not null check (order_by in ('DUE', 'OLDEST', 'NEWEST')),
      primary key (employer_id, id)
    )`);
  await runner.query(`
    create table worklist_default_view (
      employer_id uuid not null references employer,
      owner_person_id uuid not null references person,
      view_id uuid not null,
      primary key (employer_id, owner_person_id),
      foreign key (employer_id, view_id) references worklist_view on delete cascade
    )`);
  await ownTable(runner, 'worklist_view', 'employer', {
    app: 'select, insert, update (name, is_shared, filter, order_by), delete',
  });
  await ownTable(runner, 'worklist_default_view', 'employer', {
    app: 'select, insert, update (view_id), delete',
  });
}

/** Apart from the requests, with a month for a date and an id of chance: nobody is to find whose opinion it was. */
async function createOpinions(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table worklist_opinion (
      employer_id uuid not null references employer,
      id uuid not null default gen_random_uuid(),
      kind text not null,
      satisfaction text not null check (satisfaction in
        ('VERY_SATISFIED', 'SATISFIED', 'UNSATISFIED', 'VERY_UNSATISFIED')),
      comment text,
      given_in date not null check (extract(day from given_in) = 1),
      primary key (employer_id, id)
    )`);
  await runner.query('create index worklist_opinion_of_kind on worklist_opinion (employer_id, kind)');
  await ownTable(runner, 'worklist_opinion', 'employer', { app: 'select, insert', worker: 'select, delete' });
}
