import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownFunction } from '@jalon/shared/api';
import { proofFunctions, provenSessionFunctions } from './proven-session-functions';
import { OPEN_SESSION, READ_SESSION } from './session-reading';
import type { GuardedFunction } from './sign-in-functions';
import { webSessionFunctions } from './web-session-functions';

const OPENING_BEFORE =
  'identity_open_session(bytea, uuid, uuid, uuid, uuid, text, text, jsonb, timestamptz, interval, interval)';
const READING = 'identity_read_session(bytea, timestamptz, interval)';
const LIVING = ['identity_extend_session(uuid, timestamptz, interval)', 'identity_my_sessions(timestamptz)'];

/** Sessions that know when their person last proved who they are, and whether others use the same computer. */
export class ProveAgain1764004500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // `shared_idle`: how long a shared computer's session lives untouched; null on one's own.
    await runner.query(`
      alter table web_session
        add column proven_at timestamptz,
        add column proven_strongly boolean not null default false,
        add column shared_idle interval check (shared_idle > interval '0')`);
    for (const signature of [OPENING_BEFORE, READING, ...LIVING]) {
      await runner.query(`drop function ${signature}`);
    }
    await make(runner, [...provenSessionFunctions, ...proofFunctions]);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { signature } of [...provenSessionFunctions, ...proofFunctions]) {
      await runner.query(`drop function ${signature}`);
    }
    await runner.query(
      'alter table web_session drop column proven_at, drop column proven_strongly, drop column shared_idle',
    );
    await make(runner, [
      { signature: OPENING_BEFORE, roles: ['jalon_app'], sql: OPEN_SESSION },
      { signature: READING, roles: ['jalon_app'], sql: READ_SESSION },
      ...webSessionFunctions.filter(({ signature }) => LIVING.includes(signature)),
    ]);
  }
}

async function make(runner: QueryRunner, functions: readonly GuardedFunction[]): Promise<void> {
  for (const { signature, roles, sql } of functions) {
    await runner.query(sql);
    await ownFunction(runner, signature, ...roles);
  }
}
