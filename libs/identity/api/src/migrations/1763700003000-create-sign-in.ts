import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownFunction, ownTable } from '@jalon/shared/api';
import { signInFunctions } from './sign-in-functions';
import { webSessionFunctions } from './web-session-functions';

/** Accounts, the identities that open them, and web sessions: system tables, reached by exact key through functions. */
export class CreateSignIn1763700003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createAccounts(runner);
    await createWebSessions(runner);
    await createSignInAttempts(runner);
    for (const { signature, roles, sql } of [...signInFunctions, ...webSessionFunctions]) {
      await runner.query(sql);
      await ownFunction(runner, signature, ...roles);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { signature } of [...webSessionFunctions, ...signInFunctions]) {
      await runner.query(`drop function ${signature}`);
    }
    await runner.query('drop table sign_in_attempt, web_session, external_identity, account');
  }
}

async function createAccounts(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table account (
      id uuid primary key,
      person_id uuid not null unique references person,
      last_employer_id uuid references employer,
      created_at timestamptz not null,
      disabled_at timestamptz
    )`);
  await ownTable(runner, 'account', 'system');
  // The same subject at two issuers, or behind two providers of one federation, is two identities (ASVS V6.8.1).
  await runner.query(`
    create table external_identity (
      issuer text not null,
      provider text not null default '',
      subject text not null,
      account_id uuid not null references account,
      linked_at timestamptz not null,
      last_used_at timestamptz,
      primary key (issuer, provider, subject)
    )`);
  await runner.query('create index external_identity_account on external_identity (account_id)');
  await ownTable(runner, 'external_identity', 'system');
}

async function createWebSessions(runner: QueryRunner): Promise<void> {
  // The key is a keyed hash of what the browser holds: neither a dump nor a forged row opens a session.
  // Until the provider has answered, a row has no person: it keeps what the answer must match.
  await runner.query(`
    create table web_session (
      id bytea primary key check (length(id) = 32),
      public_id uuid not null unique,
      person_id uuid references person,
      employer_id uuid references employer,
      agent_id uuid,
      acr text,
      device text not null default '',
      data jsonb not null default '{}',
      started_at timestamptz not null,
      last_seen_at timestamptz not null,
      idle_expires_at timestamptz not null,
      absolute_expires_at timestamptz not null,
      check ((person_id is null) = (employer_id is null) and (person_id is null) = (agent_id is null))
    )`);
  await runner.query('create index web_session_person on web_session (person_id)');
  await runner.query('create index web_session_idle on web_session (idle_expires_at)');
  await runner.query('create index web_session_absolute on web_session (absolute_expires_at)');
  await ownTable(runner, 'web_session', 'system');
}

async function createSignInAttempts(runner: QueryRunner): Promise<void> {
  // Counted here and not in memory, so that several servers count together. The key is a keyed hash of an address.
  await runner.query(`
    create table sign_in_attempt (
      id bytea primary key check (length(id) = 32),
      attempts int not null,
      window_ends_at timestamptz not null
    )`);
  await runner.query('create index sign_in_attempt_window on sign_in_attempt (window_ends_at)');
  await ownTable(runner, 'sign_in_attempt', 'system');
}
