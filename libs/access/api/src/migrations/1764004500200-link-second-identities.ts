import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownFunction, ownTable } from '@jalon/shared/api';
import { identityFunctions } from './identity-functions';

/** Identities that people prove to be theirs and their employer confirms; whom a departure was announced to. */
export class LinkSecondIdentities1764004500200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createProposals(runner);
    await createReminders(runner);
    for (const { signature, roles, sql } of identityFunctions) {
      await runner.query(sql);
      await ownFunction(runner, signature, ...roles);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { signature } of identityFunctions) await runner.query(`drop function ${signature}`);
    await runner.query('drop table departure_reminder, identity_proposal');
  }
}

async function createProposals(runner: QueryRunner): Promise<void> {
  // The subject is kept while it waits, and no longer.
  await runner.query(`
    create table identity_proposal (
      employer_id uuid not null references employer,
      id uuid not null,
      agent_id uuid not null,
      person_id uuid not null references person,
      sign_in_provider text not null,
      issuer text not null,
      provider text not null,
      subject text,
      is_personal boolean not null,
      state text not null check (state in ('PENDING', 'CONFIRMED', 'REFUSED', 'WITHDRAWN')),
      proposed_at timestamptz not null,
      decided_at timestamptz,
      decided_by_person_id uuid references person,
      refusal text,
      primary key (employer_id, id),
      foreign key (employer_id, agent_id) references agent,
      check ((state = 'PENDING') = (subject is not null)),
      check ((state = 'PENDING') = (decided_at is null)),
      check ((state = 'REFUSED') = (refusal is not null)),
      check (decided_by_person_id <> person_id or state = 'WITHDRAWN')
    )`);
  await runner.query(`
    create unique index identity_proposal_waiting on identity_proposal (employer_id, issuer, provider, subject)
      where state = 'PENDING'`);
  await runner.query('create index identity_proposal_agent on identity_proposal (employer_id, agent_id)');
  await runner.query('create index identity_proposal_person on identity_proposal (person_id)');
  await ownTable(runner, 'identity_proposal', 'employer', {
    app: 'select, insert, update (state, subject, decided_at, decided_by_person_id, refusal)',
  });
}

async function createReminders(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table departure_reminder (
      employer_id uuid not null references employer,
      engagement_id uuid not null,
      reminded_on date not null,
      primary key (employer_id, engagement_id),
      foreign key (employer_id, engagement_id) references engagement on delete cascade
    )`);
  await ownTable(runner, 'departure_reminder', 'employer', { app: 'select, insert, delete' });
}
