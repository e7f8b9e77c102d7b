import type { GuardedFunction } from './sign-in-functions';

const definer = 'security definer set search_path = pg_catalog, public, pg_temp';

/** The person of the operation, as row-level security knows them: a session is never listed or ended by naming another. */
const actingPerson = `nullif(current_setting('app.person_id', true), '')::uuid`;

const opening: readonly GuardedFunction[] = [
  {
    signature: 'identity_begin_sign_in(bytea, uuid, jsonb, timestamptz, timestamptz)',
    roles: ['jalon_app'],
    sql: `
      create function identity_begin_sign_in(
        p_id bytea, p_public_id uuid, p_data jsonb, p_now timestamptz, p_expires timestamptz
      ) returns void language sql ${definer} as $$
        insert into web_session (id, public_id, data, started_at, last_seen_at, idle_expires_at, absolute_expires_at)
          values (p_id, p_public_id, p_data, p_now, p_now, p_expires, p_expires)
      $$`,
  },
  {
    // Taken once: the second answer with the same state finds nothing.
    signature: 'identity_take_sign_in(bytea, timestamptz)',
    roles: ['jalon_app'],
    sql: `
      create function identity_take_sign_in(p_id bytea, p_now timestamptz) returns jsonb language sql ${definer} as $$
        with taken as (delete from web_session where id = p_id and person_id is null returning data, absolute_expires_at)
        select data from taken where absolute_expires_at > p_now
      $$`,
  },
  {
    signature:
      'identity_open_session(bytea, uuid, uuid, uuid, uuid, text, text, jsonb, timestamptz, interval, interval)',
    roles: ['jalon_app'],
    sql: `
      create function identity_open_session(
        p_id bytea, p_public_id uuid, p_person uuid, p_employer uuid, p_agent uuid, p_acr text, p_device text,
        p_data jsonb, p_now timestamptz, p_idle interval, p_absolute interval
      ) returns void language plpgsql ${definer} as $$
      begin
        perform 1 from engagement_locator
          where person_id = p_person and employer_id = p_employer and agent_id = p_agent;
        if not found then
          raise exception 'this person is not this agent';
        end if;
        insert into web_session (id, public_id, person_id, employer_id, agent_id, acr, device, data,
                                 started_at, last_seen_at, idle_expires_at, absolute_expires_at)
          values (p_id, p_public_id, p_person, p_employer, p_agent, p_acr, p_device, p_data,
                  p_now, p_now, least(p_now + p_idle, p_now + p_absolute), p_now + p_absolute);
        update account set last_employer_id = p_employer
          where person_id = p_person and last_employer_id is distinct from p_employer;
      end $$`,
  },
];

const living: readonly GuardedFunction[] = [
  {
    // One statement reads and extends; at most one write a minute, whatever the number of requests.
    signature: 'identity_read_session(bytea, timestamptz, interval)',
    roles: ['jalon_app'],
    sql: `
      create function identity_read_session(p_id bytea, p_now timestamptz, p_idle interval)
      returns table (public_id uuid, person_id uuid, employer_id uuid, agent_id uuid, acr text, started_at timestamptz)
      language sql ${definer} as $$
        with live as (
          select session.* from web_session session join account on account.person_id = session.person_id
           where session.id = p_id and account.disabled_at is null
             and session.idle_expires_at > p_now and session.absolute_expires_at > p_now
        ), touched as (
          update web_session set last_seen_at = p_now, idle_expires_at = least(p_now + p_idle, absolute_expires_at)
           where id = (select id from live where last_seen_at < p_now - interval '1 minute')
        )
        select public_id, person_id, employer_id, agent_id, acr, started_at from live
      $$`,
  },
  {
    signature: 'identity_extend_session(uuid, timestamptz, interval)',
    roles: ['jalon_app'],
    sql: `
      create function identity_extend_session(p_public_id uuid, p_now timestamptz, p_idle interval)
      returns table (idle_expires_at timestamptz, absolute_expires_at timestamptz) language sql ${definer} as $$
        update web_session
           set last_seen_at = p_now, idle_expires_at = least(p_now + p_idle, web_session.absolute_expires_at)
         where public_id = p_public_id and person_id = ${actingPerson}
           and web_session.idle_expires_at > p_now and web_session.absolute_expires_at > p_now
        returning idle_expires_at, absolute_expires_at
      $$`,
  },
  {
    signature: 'identity_my_sessions(timestamptz)',
    roles: ['jalon_app'],
    sql: `
      create function identity_my_sessions(p_now timestamptz)
      returns table (public_id uuid, device text, started_at timestamptz, last_seen_at timestamptz,
                     idle_expires_at timestamptz, absolute_expires_at timestamptz)
      language sql stable ${definer} as $$
        select public_id, device, started_at, last_seen_at, idle_expires_at, absolute_expires_at
          from web_session
         where person_id = ${actingPerson} and idle_expires_at > p_now and absolute_expires_at > p_now
         order by last_seen_at desc, public_id
      $$`,
  },
  {
    signature: 'identity_switch_employer(uuid, uuid)',
    roles: ['jalon_app'],
    sql: `
      create function identity_switch_employer(p_public_id uuid, p_employer uuid) returns uuid
      language sql ${definer} as $$
        with engaged as (
          select person_id, employer_id, agent_id from engagement_locator
           where person_id = ${actingPerson} and employer_id = p_employer
        ), remembered as (
          update account set last_employer_id = p_employer where person_id = (select person_id from engaged)
        )
        update web_session session set employer_id = engaged.employer_id, agent_id = engaged.agent_id
          from engaged where session.public_id = p_public_id and session.person_id = engaged.person_id
        returning session.agent_id
      $$`,
  },
];

const ending: readonly GuardedFunction[] = [
  {
    // What the provider needs to end its own session comes back with the end of ours.
    signature: 'identity_close_session(bytea)',
    roles: ['jalon_app'],
    sql: `
      create function identity_close_session(p_id bytea) returns jsonb language sql ${definer} as $$
        delete from web_session where id = p_id returning data
      $$`,
  },
  {
    signature: 'identity_end_my_session(uuid)',
    roles: ['jalon_app'],
    sql: `
      create function identity_end_my_session(p_public_id uuid) returns boolean language sql ${definer} as $$
        with ended as (
          delete from web_session where public_id = p_public_id and person_id = ${actingPerson} returning 1
        )
        select exists (select from ended)
      $$`,
  },
  {
    signature: 'identity_end_my_sessions()',
    roles: ['jalon_app'],
    sql: `
      create function identity_end_my_sessions() returns int language sql ${definer} as $$
        with ended as (delete from web_session where person_id = ${actingPerson} returning 1)
        select count(*)::int from ended
      $$`,
  },
  {
    signature: 'identity_purge_sign_in(timestamptz)',
    roles: ['jalon_worker'],
    sql: `
      create function identity_purge_sign_in(p_now timestamptz) returns int language sql ${definer} as $$
        with sessions as (
          delete from web_session where idle_expires_at <= p_now or absolute_expires_at <= p_now returning 1
        ), attempts as (
          delete from sign_in_attempt where window_ends_at <= p_now returning 1
        )
        select (select count(*) from sessions)::int + (select count(*) from attempts)::int
      $$`,
  },
];

/** Opening, reading, extending and ending a web session. */
export const webSessionFunctions: readonly GuardedFunction[] = [...opening, ...living, ...ending];
