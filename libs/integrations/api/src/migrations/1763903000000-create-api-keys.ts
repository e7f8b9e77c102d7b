import { ownFunction, ownTable } from '@jalon/shared/api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keys by which an employer's programs read what they are scoped to. Of the secret, only a digest is kept. */
export class CreateApiKeys1763903000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table api_key (
        employer_id uuid not null,
        id uuid not null,
        label text not null check (length(label) between 1 and 80),
        scopes text[] not null check (cardinality(scopes) > 0),
        prefix text not null,
        created_by_person_id uuid not null,
        created_at timestamptz not null,
        expires_on date not null,
        rotated_from uuid,
        revoked_at timestamptz,
        revoked_by_person_id uuid,
        last_used_on date,
        warned_at timestamptz,
        primary key (employer_id, id),
        foreign key (employer_id, rotated_from) references api_key (employer_id, id),
        check (expires_on <= (created_at at time zone 'Europe/Paris')::date + interval '1 year'),
        check ((revoked_at is null) = (revoked_by_person_id is null))
      )`);
    await ownTable(runner, 'api_key', 'employer', {
      app: 'select, insert, update (expires_on, revoked_at, revoked_by_person_id, warned_at)',
      worker: 'select',
    });
    // Before its employer is known, a key is found by its digest alone.
    await runner.query(`
      create table api_key_secret (
        digest bytea primary key check (length(digest) = 32),
        employer_id uuid not null,
        key_id uuid not null,
        unique (employer_id, key_id)
      )`);
    await ownTable(runner, 'api_key_secret', 'system');
    for (const { signature, sql } of functions) {
      await runner.query(sql);
      await ownFunction(runner, signature, 'jalon_app');
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { signature } of functions) await runner.query(`drop function ${signature}`);
    await runner.query('drop table api_key_secret, api_key');
  }
}

const definer = 'security definer set search_path = pg_catalog, public, pg_temp';

const functions = [
  {
    signature: 'integrations_keep_api_key(bytea, uuid)',
    sql: `
      create function integrations_keep_api_key(p_digest bytea, p_key uuid) returns void language sql ${definer} as $$
        insert into api_key_secret (digest, employer_id, key_id)
          values (p_digest, current_setting('app.employer_id')::uuid, p_key)
      $$`,
  },
  {
    // Inside the employer that the digest names, and for this one statement: the policies hold here as everywhere.
    signature: 'integrations_open_api_key(bytea, date)',
    sql: `
      create function integrations_open_api_key(p_digest bytea, p_today date)
        returns table (employer_id uuid, key_id uuid, scopes text[]) language plpgsql ${definer} as $$
      declare
        known record;
      begin
        select secret.employer_id, secret.key_id into known from api_key_secret as secret where digest = p_digest;
        if not found then
          return;
        end if;
        perform set_config('app.employer_id', known.employer_id::text, true);
        update api_key set last_used_on = p_today
         where api_key.employer_id = known.employer_id and id = known.key_id
           and revoked_at is null and expires_on >= p_today and last_used_on is distinct from p_today;
        return query
          select api_key.employer_id, api_key.id, api_key.scopes from api_key
           where api_key.employer_id = known.employer_id and api_key.id = known.key_id
             and revoked_at is null and expires_on >= p_today;
      end $$`,
  },
];
