import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownFunction, ownTable } from '@jalon/shared/api';
import { secondRoleFunctions } from './second-role-functions';

/** Somebody of another employer works here for a time, under a dated right, without being an agent of it. */
export class HoldSecondRoles1764009000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createRoles(runner);
    // Null for an agent: an engagement is found for ever, a second role only while it lasts.
    await runner.query(
      'alter table engagement_locator add column valid_from date, add column valid_until date',
    );
    for (const { signature, roles, sql } of secondRoleFunctions) {
      await runner.query(sql);
      await ownFunction(runner, signature, ...roles);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { signature } of secondRoleFunctions) await runner.query(`drop function ${signature}`);
    await runner.query('alter table engagement_locator drop column valid_from, drop column valid_until');
    await runner.query('drop table outside_person, second_role');
  }
}

async function createRoles(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table second_role (
      id uuid primary key,
      employer_id uuid not null references employer,
      partner_employer_id uuid not null references employer,
      kind text not null check (kind in ('CERTIFIER', 'REVIEWER', 'ARCHIVIST')),
      label text not null,
      operations text[] not null check (cardinality(operations) > 0),
      document_types text[] not null,
      population_org_unit_id uuid,
      population_name text,
      valid_from date not null,
      valid_until date not null check (valid_until >= valid_from and valid_until <= valid_from + interval '3 years'),
      legal_basis text not null,
      offered_by_person_id uuid not null references person,
      offered_by_name text not null,
      offered_at timestamptz not null,
      accepted_at timestamptz,
      accepted_by_person_id uuid references person,
      accepted_by_name text,
      person_id uuid references person,
      person_name text,
      habilitation_id uuid,
      refused_at timestamptz,
      refusal_reason text,
      refused_by_name text,
      ended_at timestamptz,
      end_reason text,
      ended_by_name text,
      check (employer_id <> partner_employer_id),
      check (num_nulls(accepted_at, accepted_by_person_id, accepted_by_name, person_id, person_name, habilitation_id)
             in (0, 6)),
      check (accepted_at is null or refused_at is null)
    )`);
  await runner.query('create index second_role_employer on second_role (employer_id)');
  await runner.query('create index second_role_partner on second_role (partner_employer_id)');
  await runner.query(
    'create index second_role_person on second_role (person_id) where person_id is not null',
  );
  await ownTable(runner, 'second_role', 'system');
  await runner.query(`
    create table outside_person (
      employer_id uuid not null references employer,
      person_id uuid not null references person,
      given_names text not null,
      usual_name text not null,
      partner_name text not null,
      primary key (employer_id, person_id)
    )`);
  await ownTable(runner, 'outside_person', 'employer', { app: 'select' });
}
