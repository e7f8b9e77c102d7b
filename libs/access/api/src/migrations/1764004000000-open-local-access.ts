import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownFunction, ownTable } from '@jalon/shared/api';
import { codeFunctions } from './code-functions';
import { credentialFunctions } from './credential-functions';

const functions = [...codeFunctions, ...credentialFunctions];

/** Codes handed over, passkeys and passwords: system tables, of people and not of employers, reached through functions. */
export class OpenLocalAccess1764004000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createLocalAccess(runner);
    await createPasskeys(runner);
    await createCodes(runner);
    for (const { signature, roles, sql } of functions) {
      await runner.query(sql);
      await ownFunction(runner, signature, ...roles);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { signature } of functions) await runner.query(`drop function ${signature}`);
    await runner.query('drop table access_code, passkey, local_access');
  }
}

async function createLocalAccess(runner: QueryRunner): Promise<void> {
  // The handle is what authenticators keep of somebody: random, so that it says nothing of them.
  await runner.query(`
    create table local_access (
      person_id uuid primary key references person,
      given_by_employer_id uuid references employer,
      sign_in_name text not null unique,
      user_handle bytea not null unique check (length(user_handle) = 32),
      password text,
      password_set_at timestamptz,
      password_used_at timestamptz,
      failures int not null default 0,
      created_at timestamptz not null,
      check ((password is null) = (password_set_at is null))
    )`);
  await ownTable(runner, 'local_access', 'system');
}

async function createPasskeys(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table passkey (
      id bytea primary key check (length(id) between 1 and 1023),
      public_id uuid not null unique,
      person_id uuid not null references local_access,
      name text not null,
      public_key bytea not null,
      counter bigint not null,
      is_synced boolean not null,
      is_backed_up boolean not null,
      transports text[] not null,
      added_at timestamptz not null,
      last_used_at timestamptz
    )`);
  await runner.query('create index passkey_person on passkey (person_id, added_at)');
  await ownTable(runner, 'passkey', 'system');
}

async function createCodes(runner: QueryRunner): Promise<void> {
  // The key is a keyed digest of what the paper says: reading the table opens nothing.
  await runner.query(`
    create table access_code (
      id bytea primary key check (length(id) = 32),
      employer_id uuid not null references employer,
      person_id uuid not null references local_access,
      agent_id uuid not null,
      purpose text not null check (purpose in ('FIRST_ACCESS', 'RECOVERY')),
      identity_check text not null check (identity_check in ('IDENTITY_DOCUMENT', 'KNOWN_PERSONALLY', 'AT_HAND_OVER')),
      made_at timestamptz not null,
      expires_at timestamptz not null,
      replaced_at timestamptz,
      used_at timestamptz
    )`);
  await runner.query('create index access_code_person on access_code (person_id, made_at)');
  await runner.query('create index access_code_expiry on access_code (expires_at)');
  await ownTable(runner, 'access_code', 'system');
}
