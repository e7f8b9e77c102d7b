import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownTable } from '@jalon/shared/api';

/** The reviews where each holder's need is confirmed, and whom the end of a right was told to. */
export class CreateReviews1764003000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createReviews(runner);
    await createLines(runner);
    await runner.query(`
      create table habilitation_reminder (
        employer_id uuid not null references employer,
        habilitation_id uuid not null,
        told_on date not null,
        primary key (employer_id, habilitation_id),
        foreign key (employer_id, habilitation_id) references habilitation
      )`);
    await ownTable(runner, 'habilitation_reminder', 'employer', { app: 'select, insert' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table habilitation_reminder, habilitation_review_line, habilitation_review');
  }
}

async function createReviews(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table habilitation_review (
      employer_id uuid not null references employer,
      id uuid not null,
      title text not null,
      scope text not null check (scope in ('EVERYTHING', 'FILES', 'SENSITIVE', 'ADMINISTRATION')),
      opened_on date not null,
      due_on date not null check (due_on > opened_on),
      opened_by_person_id uuid not null references person,
      opened_at timestamptz not null,
      closed_at timestamptz,
      closed_by_person_id uuid references person,
      overdue_told_on date,
      primary key (employer_id, id),
      check ((closed_at is null) = (closed_by_person_id is null))
    )`);
  await ownTable(runner, 'habilitation_review', 'employer', {
    app: 'select, insert, update (closed_at, closed_by_person_id, overdue_told_on)',
  });
}

async function createLines(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table habilitation_review_line (
      employer_id uuid not null references employer,
      review_id uuid not null,
      habilitation_id uuid not null,
      outcome text check (outcome in ('KEPT', 'SHORTENED', 'ENDED')),
      reason text,
      replaced_by_id uuid,
      decided_by_person_id uuid references person,
      decided_at timestamptz,
      primary key (employer_id, review_id, habilitation_id),
      foreign key (employer_id, review_id) references habilitation_review,
      foreign key (employer_id, habilitation_id) references habilitation,
      foreign key (employer_id, replaced_by_id) references habilitation,
      check ((outcome is null) = (decided_by_person_id is null)),
      check ((outcome is null) = (decided_at is null)),
      check ((outcome is not distinct from 'SHORTENED') = (replaced_by_id is not null))
    )`);
  await ownTable(runner, 'habilitation_review_line', 'employer', {
    app: 'select, insert, update (outcome, reason, replaced_by_id, decided_by_person_id, decided_at)',
  });
}
