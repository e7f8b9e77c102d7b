import { actingPerson, definer, type GuardedFunction, inside } from './guarded-function';

/** Whether somebody has a way of signing in that was not handed over here: an identity at a provider. */
const hasIdentity = (person: string) => `
  exists (select from external_identity identity join account on account.id = identity.account_id
           where account.person_id = ${person})`;

/** Whether somebody has a passkey or a password. `local` is their row of `local_access`. */
const hasCredential = `
  (local.password is not null or exists (select from passkey where passkey.person_id = local.person_id))`;

/** Codes made inside an employer for one of its agents, and used by whoever holds them. */
export const codeFunctions: readonly GuardedFunction[] = [
  {
    // FIRST_ACCESS opens to who has no way in; RECOVERY, to whom this employer gave theirs: a code would otherwise open
    // what other employers keep about the person.
    signature:
      'access_make_code(bytea, uuid, uuid, text, boolean, text, bytea, uuid, timestamptz, timestamptz)',
    roles: ['jalon_app'],
    sql: `
      create function access_make_code(
        p_id bytea, p_person uuid, p_agent uuid, p_check text, p_ends_former boolean, p_sign_in_name text,
        p_handle bytea, p_account uuid, p_now timestamptz, p_expires timestamptz
      ) returns table (outcome text, sign_in_name text) language plpgsql ${definer} as $$
      declare
        local local_access;
        the_purpose text := 'FIRST_ACCESS';
      begin
        perform 1 from agent where employer_id = ${inside} and id = p_agent and person_id = p_person;
        if not found then
          raise exception 'this agent is not this person for this employer';
        elsif p_person = ${actingPerson} then
          raise exception 'nobody hands a code over to themself' using errcode = 'insufficient_privilege';
        end if;
        insert into account (id, person_id, created_at, last_employer_id) values (p_account, p_person, p_now, ${inside})
          on conflict (person_id) do nothing;
        perform 1 from account where person_id = p_person and disabled_at is not null;
        if found then
          return query select 'DISABLED', null::text;
          return;
        end if;
        insert into local_access (person_id, sign_in_name, user_handle, created_at)
          values (p_person, p_sign_in_name, p_handle, p_now) on conflict do nothing;
        -- Held until the end: of two codes made at once, the second replaces the first.
        select * into local from local_access where person_id = p_person for update;
        if not found then
          return query select 'NAME_TAKEN', null::text;
          return;
        elsif ${hasCredential} then
          if local.given_by_employer_id is distinct from ${inside} then
            return query select 'OPENED_OTHERWISE', null::text;
            return;
          end if;
          the_purpose := 'RECOVERY';
          if p_ends_former then
            delete from passkey where passkey.person_id = p_person;
            update local_access set password = null, password_set_at = null, password_used_at = null
             where person_id = p_person;
          end if;
          delete from web_session where person_id = p_person;
        elsif ${hasIdentity('p_person')} then
          return query select 'OPENED_OTHERWISE', null::text;
          return;
        end if;
        update access_code set replaced_at = p_now
         where person_id = p_person and used_at is null and replaced_at is null;
        insert into access_code (id, employer_id, person_id, agent_id, purpose, identity_check, made_at, expires_at)
          values (p_id, ${inside}, p_person, p_agent, the_purpose, p_check, p_now, p_expires);
        return query select the_purpose, local.sign_in_name;
      end $$`,
  },
  {
    signature: 'access_find_code(bytea, timestamptz)',
    roles: ['jalon_app'],
    sql: `
      create function access_find_code(p_id bytea, p_now timestamptz)
      returns table (state text, purpose text, employer_id uuid, person_id uuid, agent_id uuid, employer_name text,
                     sign_in_name text, user_handle bytea, expires_at timestamptz)
      language sql stable ${definer} as $$
        select case when account.disabled_at is not null then 'DISABLED' when code.used_at is not null then 'USED'
                    when code.replaced_at is not null then 'REPLACED' when code.expires_at <= p_now then 'EXPIRED'
                    else 'OPEN' end,
               code.purpose, code.employer_id, code.person_id, code.agent_id, employer.name, local.sign_in_name,
               local.user_handle, code.expires_at
          from access_code code
          join employer on employer.id = code.employer_id
          join local_access local on local.person_id = code.person_id
          join account on account.person_id = code.person_id
         where code.id = p_id
      $$`,
  },
  {
    // The row is held while what it opens is written: of two browsers at once, one finds the code used.
    signature: 'access_use_code(bytea, timestamptz)',
    roles: ['jalon_app'],
    sql: `
      create function access_use_code(p_id bytea, p_now timestamptz) returns boolean language plpgsql ${definer} as $$
      declare
        code access_code;
      begin
        select * into code from access_code
          where id = p_id and person_id = ${actingPerson} and employer_id = ${inside} for update;
        if not found or code.used_at is not null or code.replaced_at is not null or code.expires_at <= p_now then
          return false;
        end if;
        update access_code set used_at = p_now where id = p_id;
        update local_access set given_by_employer_id = code.employer_id, failures = 0
         where person_id = code.person_id;
        return true;
      end $$`,
  },
  {
    // A paper that went astray: nothing is left to use.
    signature: 'access_withdraw_code(uuid, timestamptz)',
    roles: ['jalon_app'],
    sql: `
      create function access_withdraw_code(p_person uuid, p_now timestamptz) returns boolean language sql ${definer} as $$
        with withdrawn as (
          update access_code set replaced_at = p_now
           where employer_id = ${inside} and person_id = p_person and used_at is null and replaced_at is null
             and expires_at > p_now
          returning 1
        )
        select exists (select from withdrawn)
      $$`,
  },
  {
    // Of these agents of the employer, all of them for null: who can sign in, and the code that waits; never how they do.
    signature: 'access_states(uuid[], timestamptz)',
    roles: ['jalon_app'],
    sql: `
      create function access_states(p_agents uuid[], p_now timestamptz)
      returns table (person_id uuid, state text, code_made_at timestamptz, code_expires_at timestamptz)
      language sql stable ${definer} as $$
        select agent.person_id,
               case when local.person_id is not null and ${hasCredential}
                      then case when local.given_by_employer_id = agent.employer_id then 'OPEN' else 'OPEN_OTHERWISE' end
                    when ${hasIdentity('agent.person_id')} then 'OPEN_OTHERWISE'
                    when code.id is not null then 'CODE_WAITING' else 'NONE' end,
               code.made_at, code.expires_at
          from agent
          left join local_access local on local.person_id = agent.person_id
          left join access_code code
            on code.person_id = agent.person_id and code.employer_id = agent.employer_id
               and code.used_at is null and code.replaced_at is null and code.expires_at > p_now
         where agent.employer_id = ${inside} and (p_agents is null or agent.id = any (p_agents))
      $$`,
  },
  {
    signature: 'access_purge_codes(timestamptz)',
    roles: ['jalon_worker'],
    sql: `
      create function access_purge_codes(p_before timestamptz) returns int language sql ${definer} as $$
        with purged as (delete from access_code where expires_at < p_before returning 1)
        select count(*)::int from purged
      $$`,
  },
];
