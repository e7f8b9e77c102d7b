import type { GuardedFunction } from './sign-in-functions';

const definer = 'security definer set search_path = pg_catalog, public, pg_temp';
const actingPerson = `nullif(current_setting('app.person_id', true), '')::uuid`;

/** A shared computer's session ends sooner than the others, whatever these are set to. */
const idleEnd = (session: string) =>
  `least(p_now + least(p_idle, ${session}.shared_idle), ${session}.absolute_expires_at)`;

const opening: GuardedFunction = {
  signature:
    'identity_open_session(bytea, uuid, uuid, uuid, uuid, text, boolean, text, jsonb, timestamptz, interval, interval, interval)',
  roles: ['jalon_app'],
  sql: `
    create function identity_open_session(
      p_id bytea, p_public_id uuid, p_person uuid, p_employer uuid, p_agent uuid, p_acr text, p_strongly boolean,
      p_device text, p_data jsonb, p_now timestamptz, p_idle interval, p_absolute interval, p_shared_idle interval
    ) returns void language plpgsql ${definer} as $$
    begin
      perform 1 from engagement_locator
        where person_id = p_person and employer_id = p_employer and agent_id = p_agent;
      if not found then
        raise exception 'this person is not this agent';
      end if;
      insert into web_session (id, public_id, person_id, employer_id, agent_id, acr, device, data, started_at,
                               last_seen_at, idle_expires_at, absolute_expires_at, proven_at, proven_strongly,
                               shared_idle)
        values (p_id, p_public_id, p_person, p_employer, p_agent, p_acr, p_device, p_data, p_now,
                p_now, p_now + least(p_idle, p_absolute, p_shared_idle), p_now + p_absolute, p_now, p_strongly,
                p_shared_idle);
      update account set last_employer_id = p_employer
        where person_id = p_person and last_employer_id is distinct from p_employer;
      insert into employer_activity as known (employer_id, last_sign_in_on)
        values (p_employer, (p_now at time zone 'Europe/Paris')::date)
        on conflict (employer_id) do update set last_sign_in_on = excluded.last_sign_in_on
          where known.last_sign_in_on < excluded.last_sign_in_on;
    end $$`,
};

const reading: GuardedFunction = {
  // A session that lives five minutes cannot be late by one: its use is written every few seconds.
  signature: 'identity_read_session(bytea, timestamptz, interval)',
  roles: ['jalon_app'],
  sql: `
    create function identity_read_session(p_id bytea, p_now timestamptz, p_idle interval)
    returns table (public_id uuid, person_id uuid, employer_id uuid, agent_id uuid, acr text, started_at timestamptz,
                   proven_at timestamptz, proven_strongly boolean, operates_platform boolean, closed_modules text[])
    language sql ${definer} as $$
      with live as (
        select session.*, employer.operates_platform, employer.closed_modules
          from web_session session
          join account on account.person_id = session.person_id
          join employer on employer.id = session.employer_id
         where session.id = p_id and account.disabled_at is null
           and session.idle_expires_at > p_now and session.absolute_expires_at > p_now
      ), touched as (
        update web_session used set last_seen_at = p_now, idle_expires_at = ${idleEnd('used')}
         where id = (select id from live
                      where last_seen_at < p_now - case when shared_idle is null then interval '1 minute'
                                                        else interval '5 seconds' end)
      )
      select public_id, person_id, employer_id, agent_id, acr, started_at, coalesce(proven_at, started_at),
             proven_strongly, operates_platform, closed_modules
        from live
    $$`,
};

const living: readonly GuardedFunction[] = [
  {
    signature: 'identity_extend_session(uuid, timestamptz, interval)',
    roles: ['jalon_app'],
    sql: `
      create function identity_extend_session(p_public_id uuid, p_now timestamptz, p_idle interval)
      returns table (idle_expires_at timestamptz, absolute_expires_at timestamptz, shared boolean)
      language sql ${definer} as $$
        update web_session session
           set last_seen_at = p_now, idle_expires_at = ${idleEnd('session')}
         where public_id = p_public_id and person_id = ${actingPerson}
           and session.idle_expires_at > p_now and session.absolute_expires_at > p_now
        returning session.idle_expires_at, session.absolute_expires_at, session.shared_idle is not null
      $$`,
  },
  {
    signature: 'identity_my_sessions(timestamptz)',
    roles: ['jalon_app'],
    sql: `
      create function identity_my_sessions(p_now timestamptz)
      returns table (public_id uuid, device text, started_at timestamptz, last_seen_at timestamptz,
                     idle_expires_at timestamptz, absolute_expires_at timestamptz, shared boolean)
      language sql stable ${definer} as $$
        select public_id, device, started_at, last_seen_at, idle_expires_at, absolute_expires_at,
               shared_idle is not null
          from web_session
         where person_id = ${actingPerson} and idle_expires_at > p_now and absolute_expires_at > p_now
         order by last_seen_at desc, public_id
      $$`,
  },
];

/** The functions of a session, now that it knows when its person last proved who they are, and on what computer. */
export const provenSessionFunctions: readonly GuardedFunction[] = [opening, reading, ...living];

export const proofFunctions: readonly GuardedFunction[] = [
  {
    // Only a session that lives, and only its own person: the proof of another changes nothing.
    signature: 'identity_prove_again(bytea, bytea, uuid, text, boolean, timestamptz, interval)',
    roles: ['jalon_app'],
    sql: `
      create function identity_prove_again(
        p_id bytea, p_new_id bytea, p_person uuid, p_acr text, p_strongly boolean, p_now timestamptz, p_idle interval
      ) returns boolean language sql ${definer} as $$
        with proven as (
          update web_session session
             set id = p_new_id, acr = p_acr, proven_strongly = p_strongly, proven_at = p_now, last_seen_at = p_now,
                 idle_expires_at = ${idleEnd('session')}
           where id = p_id and person_id = p_person and idle_expires_at > p_now and absolute_expires_at > p_now
          returning 1
        )
        select exists (select from proven)
      $$`,
  },
  {
    // How this session was opened: the way to prove again that is offered first.
    signature: 'identity_my_session_provider(uuid)',
    roles: ['jalon_app'],
    sql: `
      create function identity_my_session_provider(p_public_id uuid) returns text language sql stable ${definer} as $$
        select data->>'provider' from web_session where public_id = p_public_id and person_id = ${actingPerson}
      $$`,
  },
];
