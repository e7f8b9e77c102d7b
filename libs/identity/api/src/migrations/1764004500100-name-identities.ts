import { ownFunction } from '@jalon/shared/api';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { GuardedFunction } from './sign-in-functions';

const definer = 'security definer set search_path = pg_catalog, public, pg_temp';

export const identityFunctions: readonly GuardedFunction[] = [
  {
    // Each employer's rows are seen in turn: no policy is widened. Who was never engaged has not left.
    signature: 'identity_has_left(uuid, date)',
    roles: ['jalon_app'],
    sql: `
      create function identity_has_left(p_person uuid, p_today date) returns boolean
      language plpgsql ${definer} as $$
      declare
        seen_employer text := coalesce(current_setting('app.employer_id', true), '');
        seen_person text := coalesce(current_setting('app.person_id', true), '');
        place record;
        anywhere boolean := false;
        everywhere boolean := true;
      begin
        perform set_config('app.person_id', p_person::text, true);
        for place in select employer_id, agent_id from engagement_locator where person_id = p_person loop
          anywhere := true;
          perform set_config('app.employer_id', place.employer_id::text, true);
          select everywhere and count(*) > 0 and bool_and(coalesce(ends_on < p_today, false)) into everywhere
            from engagement where employer_id = place.employer_id and agent_id = place.agent_id;
        end loop;
        perform set_config('app.employer_id', seen_employer, true);
        perform set_config('app.person_id', seen_person, true);
        return anywhere and everywhere;
      end $$`,
  },
  {
    // Written once a day, and when what the provider is has changed.
    signature: 'identity_note_use(text, text, text, boolean, timestamptz)',
    roles: ['jalon_app'],
    sql: `
      create function identity_note_use(
        p_issuer text, p_provider text, p_subject text, p_is_personal boolean, p_now timestamptz
      ) returns void language sql ${definer} as $$
        update external_identity set last_used_at = p_now, is_personal = p_is_personal
         where issuer = p_issuer and provider = p_provider and subject = p_subject
           and (is_personal <> p_is_personal or last_used_at is null or last_used_at < p_now - interval '1 day')
      $$`,
  },
];

/** People see the identities that open their account, and remove one: each has an id that says nothing of it. */
export class NameIdentities1764004500100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table external_identity
         add column public_id uuid not null unique default gen_random_uuid(),
         add column is_personal boolean not null default false`,
    );
    for (const { signature, roles, sql } of identityFunctions) {
      await runner.query(sql);
      await ownFunction(runner, signature, ...roles);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { signature } of identityFunctions) await runner.query(`drop function ${signature}`);
    await runner.query('alter table external_identity drop column public_id, drop column is_personal');
  }
}
