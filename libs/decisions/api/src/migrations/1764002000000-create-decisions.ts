import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownTable } from '@jalon/shared/api';

/** What the employer decides after its committee’s opinion: as it is written, then as it is published. */
export class CreateDecisions1764002000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createDrafts(runner);
    await createDecisions(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table employer_decision, decision_draft');
  }
}

async function createDrafts(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table decision_draft (
      employer_id uuid not null references employer,
      id uuid not null,
      content jsonb not null,
      replaces_id uuid,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      updated_by_person_id uuid not null references person,
      primary key (employer_id, id)
    )`);
  await runner.query(`
    comment on column decision_draft.content is
      'what is written so far; it becomes columns of employer_decision at publication, once complete'`);
  await ownTable(runner, 'decision_draft', 'employer', {
    app: 'select, insert, delete, update (content, updated_at, updated_by_person_id)',
  });
}

/** What is published is read as it was, for ever: the serving role may only write when and why it stops. */
async function createDecisions(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table employer_decision (
      employer_id uuid not null references employer,
      id uuid not null,
      title text not null,
      text text not null,
      committee text not null check (committee in ('CSA', 'CST', 'CSE')),
      opinion text not null check (opinion in ('FAVOURABLE', 'UNFAVOURABLE', 'NONE_GIVEN')),
      opinion_on date not null,
      decided_on date not null check (decided_on >= opinion_on),
      purposes text[] not null check (
        cardinality(purposes) > 0 and purposes <@ array['ASSESSMENT_CAMPAIGN', 'NOMINATIVE_MAP', 'CERTIFICATION']),
      compulsory_purposes text[] not null check (compulsory_purposes <@ purposes),
      managers_see text[] not null check (managers_see <@ array['SHARED_LEVELS', 'CERTIFICATE_DATES']),
      managers_see_words text,
      dpia_reference text,
      dpia_exemption text,
      signatory_name text not null,
      signatory_quality text not null,
      on_behalf_of text,
      starts_on date not null,
      ends_on date not null check (ends_on > starts_on and ends_on <= starts_on + interval '5 years'),
      replaces_id uuid,
      published_at timestamptz not null,
      published_on date not null check (published_on >= decided_on),
      published_by_person_id uuid not null references person,
      published_by_name text not null,
      published_by_quality text not null,
      replaced_on date,
      withdrawn_on date,
      withdrawn_by_name text,
      withdrawn_by_quality text,
      withdrawal_reason text,
      reminded_on date,
      primary key (employer_id, id),
      foreign key (employer_id, replaces_id) references employer_decision,
      check ((dpia_reference is null) <> (dpia_exemption is null)),
      check ((withdrawn_on is null) = (withdrawn_by_name is null)),
      check ((withdrawn_on is null) = (withdrawal_reason is null))
    )`);
  await runner.query(
    'create index employer_decision_in_force on employer_decision (employer_id, ends_on) where withdrawn_on is null',
  );
  await ownTable(runner, 'employer_decision', 'employer', {
    app: `select, insert,
          update (replaced_on, withdrawn_on, withdrawn_by_name, withdrawn_by_quality, withdrawal_reason, reminded_on)`,
  });
}
