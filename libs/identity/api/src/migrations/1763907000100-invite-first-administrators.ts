import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownFunction, ownTable } from '@jalon/shared/api';
import { invitationFunctions } from './invitation-functions';
import { OPEN_SESSION, OPEN_SESSION_BEFORE, READ_SESSION, READ_SESSION_BEFORE } from './session-reading';

const SESSION_READER = 'identity_read_session(bytea, timestamptz, interval)';

/** The link by which somebody first signs in; sessions that say what their employer has opened. */
export class InviteFirstAdministrators1763907000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createActivity(runner);
    await createInvitations(runner);
    for (const { signature, roles, sql } of invitationFunctions) {
      await runner.query(sql);
      await ownFunction(runner, signature, ...roles);
    }
    await replaceSessionReader(runner, READ_SESSION);
    await runner.query(OPEN_SESSION);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(OPEN_SESSION_BEFORE);
    await replaceSessionReader(runner, READ_SESSION_BEFORE);
    for (const { signature } of invitationFunctions) await runner.query(`drop function ${signature}`);
    await runner.query('drop table access_invitation, employer_activity');
  }
}

async function createActivity(runner: QueryRunner): Promise<void> {
  // When anyone of it last signed in: a day and no name.
  await runner.query(`
    create table employer_activity (
      employer_id uuid primary key references employer,
      last_sign_in_on date not null
    )`);
  await ownTable(runner, 'employer_activity', 'system');
}

async function createInvitations(runner: QueryRunner): Promise<void> {
  // The key is a digest of what the link holds: reading the table opens nothing.
  await runner.query(`
    create table access_invitation (
      id bytea primary key check (length(id) = 32),
      employer_id uuid not null references employer,
      person_id uuid not null references person,
      agent_id uuid not null,
      made_at timestamptz not null,
      expires_at timestamptz not null,
      replaced_at timestamptz,
      used_at timestamptz
    )`);
  await runner.query(
    'create index access_invitation_person on access_invitation (employer_id, person_id, made_at)',
  );
  await ownTable(runner, 'access_invitation', 'system');
}

/** What a function returns cannot change: it is made again. */
async function replaceSessionReader(runner: QueryRunner, sql: string): Promise<void> {
  await runner.query(`drop function ${SESSION_READER}`);
  await runner.query(sql);
  await ownFunction(runner, SESSION_READER, 'jalon_app');
}
