import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownFunction, ownTable } from '@jalon/shared/api';
import { operatorFunctions } from './operator-functions';

/** What the operator of the platform decides of an employer, and its emergency accesses to one. */
export class OpenEmployersFromThePlatform1763907000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await describeEmployers(runner);
    await createBreakGlass(runner);
    for (const { signature, roles, sql } of operatorFunctions) {
      await runner.query(sql);
      await ownFunction(runner, signature, ...roles);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { signature } of operatorFunctions) await runner.query(`drop function ${signature}`);
    await runner.query('drop table break_glass, employer_logo');
    await runner.query('drop index employer_operating');
    await runner.query(`
      alter table employer drop column operates_platform, drop column sign_in_provider,
        drop column closed_modules, drop column accent_light, drop column accent_dark, drop column logo_version`);
  }
}

async function describeEmployers(runner: QueryRunner): Promise<void> {
  await runner.query(`
    alter table employer
      add column operates_platform boolean not null default false,
      add column sign_in_provider text check (sign_in_provider ~ '^[a-z0-9-]{1,40}$'),
      add column closed_modules text[] not null default '{}'
        check (closed_modules <@ array['ASSESSMENT', 'CERTIFICATION', 'TEAM_MAP']),
      add column accent_light text check (accent_light ~ '^#[0-9a-f]{6}$'),
      add column accent_dark text check (accent_dark ~ '^#[0-9a-f]{6}$'),
      add column logo_version int not null default 0`);
  // One employer runs the platform for all of them.
  await runner.query(
    'create unique index employer_operating on employer (operates_platform) where operates_platform',
  );
  await runner.query(`
    create table employer_logo (
      employer_id uuid primary key references employer,
      bytes bytea not null check (length(bytes) <= 204800),
      width int not null,
      height int not null,
      set_at timestamptz not null
    )`);
  await ownTable(runner, 'employer_logo', 'employer', {
    app: 'select, insert, update (bytes, width, height, set_at), delete',
  });
}

async function createBreakGlass(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table break_glass (
      employer_id uuid not null references employer,
      id uuid not null,
      operator_person_id uuid not null references person,
      operator_name text not null,
      reason text not null,
      ticket text not null,
      opened_at timestamptz not null,
      expires_at timestamptz not null
        check (expires_at > opened_at and expires_at <= opened_at + interval '60 minutes'),
      ended_at timestamptz,
      ended_by text check (ended_by in ('OPERATOR', 'EMPLOYER')),
      primary key (employer_id, id),
      check ((ended_at is null) = (ended_by is null))
    )`);
  await runner.query('create index break_glass_opened on break_glass (employer_id, opened_at desc)');
  await ownTable(runner, 'break_glass', 'employer', {
    app: 'select, insert, update (ended_at, ended_by)',
  });
}
