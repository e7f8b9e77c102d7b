import { actingPerson, definer, type GuardedFunction } from './guarded-function';

const signingIn: readonly GuardedFunction[] = [
  {
    signature: 'access_find_passkey(bytea)',
    roles: ['jalon_app'],
    sql: `
      create function access_find_passkey(p_id bytea)
      returns table (person_id uuid, public_key bytea, counter bigint, transports text[], user_handle bytea,
                     last_employer_id uuid, disabled boolean)
      language sql stable ${definer} as $$
        select passkey.person_id, public_key, counter, transports, user_handle, last_employer_id,
               account.disabled_at is not null
          from passkey
          join local_access local on local.person_id = passkey.person_id
          join account on account.person_id = passkey.person_id
         where passkey.id = p_id
      $$`,
  },
  {
    // An authenticator that counts never counts backwards: one that does has been copied.
    signature: 'access_use_passkey(bytea, bigint, boolean, timestamptz)',
    roles: ['jalon_app'],
    sql: `
      create function access_use_passkey(p_id bytea, p_counter bigint, p_backed_up boolean, p_now timestamptz)
      returns boolean language sql ${definer} as $$
        with used as (
          update passkey set counter = p_counter, is_backed_up = p_backed_up, last_used_at = p_now
           where id = p_id and (p_counter > counter or (p_counter = 0 and counter = 0)) returning 1
        )
        select exists (select from used)
      $$`,
  },
  {
    signature: 'access_find_password(text)',
    roles: ['jalon_app'],
    sql: `
      create function access_find_password(p_sign_in_name text)
      returns table (person_id uuid, password text, last_employer_id uuid, disabled boolean)
      language sql stable ${definer} as $$
        select local.person_id, password, last_employer_id, account.disabled_at is not null
          from local_access local join account on account.person_id = local.person_id
         where sign_in_name = p_sign_in_name
      $$`,
  },
  {
    // One statement, known name or not, right password or wrong. What it returns is told to whoever signs in.
    signature: 'access_note_password_try(text, boolean, text, timestamptz)',
    roles: ['jalon_app'],
    sql: `
      create function access_note_password_try(
        p_sign_in_name text, p_succeeded boolean, p_rehashed text, p_now timestamptz
      ) returns int language sql ${definer} as $$
        with before as (
          select person_id, failures from local_access where sign_in_name = p_sign_in_name for update
        ), noted as (
          update local_access local
             set failures = case when p_succeeded then 0 else local.failures + 1 end,
                 password_used_at = case when p_succeeded then p_now else password_used_at end,
                 password = coalesce(p_rehashed, password)
            from before where local.person_id = before.person_id
        )
        select failures from before
      $$`,
  },
  {
    signature: 'access_forget_attempts(bytea)',
    roles: ['jalon_app'],
    sql: `
      create function access_forget_attempts(p_id bytea) returns void language sql ${definer} as $$
        delete from sign_in_attempt where id = p_id
      $$`,
  },
];

/** What people do with their own ways of signing in: the person is the operation's. */
const own: readonly GuardedFunction[] = [
  {
    // For whoever signs in with a provider and adds a passkey of their own accord.
    signature: 'access_open_mine(text, bytea, timestamptz)',
    roles: ['jalon_app'],
    sql: `
      create function access_open_mine(p_sign_in_name text, p_handle bytea, p_now timestamptz)
      returns table (sign_in_name text, user_handle bytea) language plpgsql ${definer} as $$
      begin
        insert into local_access (person_id, sign_in_name, user_handle, created_at)
          values (${actingPerson}, p_sign_in_name, p_handle, p_now) on conflict do nothing;
        return query select local.sign_in_name, local.user_handle from local_access local
                      where local.person_id = ${actingPerson};
      end $$`,
  },
  {
    signature: 'access_my_ways()',
    roles: ['jalon_app'],
    sql: `
      create function access_my_ways()
      returns table (sign_in_name text, password text, password_set_at timestamptz, password_used_at timestamptz,
                     identities int)
      language sql stable ${definer} as $$
        select local.sign_in_name, local.password, local.password_set_at, local.password_used_at,
               (select count(*)::int from external_identity identity where identity.account_id = account.id)
          from account left join local_access local on local.person_id = account.person_id
         where account.person_id = ${actingPerson}
      $$`,
  },
  {
    signature: 'access_my_passkeys()',
    roles: ['jalon_app'],
    sql: `
      create function access_my_passkeys()
      returns table (id bytea, public_id uuid, name text, transports text[], is_synced boolean, is_backed_up boolean,
                     added_at timestamptz, last_used_at timestamptz)
      language sql stable ${definer} as $$
        select id, public_id, name, transports, is_synced, is_backed_up, added_at, last_used_at
          from passkey where person_id = ${actingPerson} order by added_at, public_id
      $$`,
  },
  {
    signature:
      'access_add_passkey(bytea, uuid, text, bytea, bigint, boolean, boolean, text[], int, timestamptz)',
    roles: ['jalon_app'],
    sql: `
      create function access_add_passkey(
        p_id bytea, p_public_id uuid, p_name text, p_public_key bytea, p_counter bigint, p_synced boolean,
        p_backed_up boolean, p_transports text[], p_most int, p_now timestamptz
      ) returns text language plpgsql ${definer} as $$
      begin
        perform 1 from local_access where person_id = ${actingPerson} for update;
        if (select count(*) from passkey where person_id = ${actingPerson}) >= p_most then
          return 'TOO_MANY';
        end if;
        insert into passkey (id, public_id, person_id, name, public_key, counter, is_synced, is_backed_up, transports,
                             added_at)
          values (p_id, p_public_id, ${actingPerson}, p_name, p_public_key, p_counter, p_synced, p_backed_up,
                  p_transports, p_now)
          on conflict (id) do nothing;
        return case when found then 'ADDED' else 'KNOWN' end;
      end $$`,
  },
  {
    signature: 'access_rename_passkey(uuid, text)',
    roles: ['jalon_app'],
    sql: `
      create function access_rename_passkey(p_public_id uuid, p_name text) returns boolean language sql ${definer} as $$
        with renamed as (
          update passkey set name = p_name where public_id = p_public_id and person_id = ${actingPerson} returning 1
        )
        select exists (select from renamed)
      $$`,
  },
  {
    // Null removes the password; the last way in stays.
    signature: 'access_remove(uuid)',
    roles: ['jalon_app'],
    sql: `
      create function access_remove(p_passkey uuid) returns text language plpgsql ${definer} as $$
      declare
        local local_access;
        ways int;
      begin
        select * into local from local_access where person_id = ${actingPerson} for update;
        if p_passkey is null and local.password is null or p_passkey is not null and not exists (
             select from passkey where public_id = p_passkey and person_id = local.person_id) then
          return 'UNKNOWN';
        end if;
        select (select count(*) from passkey where person_id = local.person_id)
               + (local.password is not null)::int
               + (select count(*) from external_identity identity join account on account.id = identity.account_id
                   where account.person_id = local.person_id) into ways;
        if ways <= 1 then
          return 'LAST';
        end if;
        delete from passkey where public_id = p_passkey and person_id = local.person_id;
        if p_passkey is null then
          update local_access set password = null, password_set_at = null, password_used_at = null
           where person_id = local.person_id;
        end if;
        return 'REMOVED';
      end $$`,
  },
  {
    signature: 'access_set_password(text, timestamptz)',
    roles: ['jalon_app'],
    sql: `
      create function access_set_password(p_password text, p_now timestamptz) returns void language sql ${definer} as $$
        update local_access set password = p_password, password_set_at = p_now, password_used_at = null, failures = 0
         where person_id = ${actingPerson}
      $$`,
  },
  {
    // Whoever else was in with the former password is out.
    signature: 'access_end_other_sessions(uuid)',
    roles: ['jalon_app'],
    sql: `
      create function access_end_other_sessions(p_kept uuid) returns int language sql ${definer} as $$
        with ended as (
          delete from web_session where person_id = ${actingPerson} and public_id <> p_kept returning 1
        )
        select count(*)::int from ended
      $$`,
  },
];

/** Passkeys and passwords: looked up by what is presented, changed by whose they are. */
export const credentialFunctions: readonly GuardedFunction[] = [...signingIn, ...own];
