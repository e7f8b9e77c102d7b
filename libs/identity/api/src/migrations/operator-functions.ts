import type { GuardedFunction } from './sign-in-functions';

const definer = 'security definer set search_path = pg_catalog, public, pg_temp';

/** Refuses whoever does not operate the platform, whatever the service that calls. */
export const onlyTheOperator = `
        if not identity_is_operator(p_now) then
          raise exception 'this is the act of the platform''s operator' using errcode = 'insufficient_privilege';
        end if;`;

/** What only the platform's operator does: one narrow act each, judged here too. */
export const operatorFunctions: readonly GuardedFunction[] = [
  {
    // The owner of the tables, at the terminal; or whoever is habilitated today by the employer that operates.
    signature: 'identity_is_operator(timestamptz)',
    roles: [],
    sql: `
      create function identity_is_operator(p_now timestamptz) returns boolean language plpgsql ${definer} as $$
      declare
        seen text := coalesce(current_setting('app.employer_id', true), '');
        today date := (p_now at time zone 'Europe/Paris')::date;
        operating uuid;
        habilitated boolean;
      begin
        if pg_has_role(session_user, current_user, 'member') then
          return true;
        end if;
        select id into operating from employer where operates_platform;
        if operating is null then
          return false;
        end if;
        perform set_config('app.employer_id', operating::text, true);
        select exists (
          select from habilitation
           where employer_id = operating
             and holder_person_id = nullif(current_setting('app.person_id', true), '')::uuid
             and 'OPERATE_PLATFORM' = any (operations) and valid_from <= today and valid_until >= today
             and (ended_at is null or ended_at > p_now)
        ) into habilitated;
        perform set_config('app.employer_id', seen, true);
        return habilitated;
      end $$`,
  },
  {
    signature: 'identity_open_employer(uuid, text, text, text, text, text, boolean, timestamptz)',
    roles: ['jalon_app'],
    sql: `
      create function identity_open_employer(
        p_id uuid, p_siret text, p_name text, p_short_name text, p_branch text, p_provider text,
        p_operates boolean, p_now timestamptz
      ) returns void language plpgsql ${definer} as $$
      begin${onlyTheOperator}
        insert into employer (id, siret, name, short_name, branch, sign_in_provider, operates_platform, created_at)
          values (p_id, p_siret, p_name, p_short_name, p_branch, p_provider, p_operates, p_now);
      end $$`,
  },
  {
    signature: 'identity_amend_employer(uuid, text, text, text, text[], text, text, timestamptz)',
    roles: ['jalon_app'],
    sql: `
      create function identity_amend_employer(
        p_id uuid, p_name text, p_short_name text, p_provider text, p_closed text[],
        p_accent_light text, p_accent_dark text, p_now timestamptz
      ) returns void language plpgsql ${definer} as $$
      begin${onlyTheOperator}
        update employer set name = p_name, short_name = p_short_name, sign_in_provider = p_provider,
               closed_modules = p_closed, accent_light = p_accent_light, accent_dark = p_accent_dark
         where id = p_id;
      end $$`,
  },
  {
    // A new number at each change, below zero once there is none: browsers keep a logo for as long as its number.
    signature: 'identity_renew_logo(uuid, boolean, timestamptz)',
    roles: ['jalon_app'],
    sql: `
      create function identity_renew_logo(p_id uuid, p_present boolean, p_now timestamptz)
      returns int language plpgsql ${definer} as $$
      declare
        version int;
      begin${onlyTheOperator}
        update employer
           set logo_version = case when p_present then abs(logo_version) + 1 else -abs(logo_version) end
         where id = p_id returning logo_version into version;
        return version;
      end $$`,
  },
];
