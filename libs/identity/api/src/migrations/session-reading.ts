import { webSessionFunctions } from './web-session-functions';

const definer = 'security definer set search_path = pg_catalog, public, pg_temp';

const before = (name: string) =>
  webSessionFunctions.find(({ signature }) => signature.startsWith(`${name}(`))?.sql ?? '';

/** As they were, to go back. */
export const READ_SESSION_BEFORE = before('identity_read_session');
export const OPEN_SESSION_BEFORE = before('identity_open_session').replace(
  'create function',
  'create or replace function',
);

/** Reads the session, and what its employer has opened: what every request needs, in its one statement. */
export const READ_SESSION = `
  create function identity_read_session(p_id bytea, p_now timestamptz, p_idle interval)
  returns table (public_id uuid, person_id uuid, employer_id uuid, agent_id uuid, acr text, started_at timestamptz,
                 operates_platform boolean, closed_modules text[])
  language sql ${definer} as $$
    with live as (
      select session.*, employer.operates_platform, employer.closed_modules
        from web_session session
        join account on account.person_id = session.person_id
        join employer on employer.id = session.employer_id
       where session.id = p_id and account.disabled_at is null
         and session.idle_expires_at > p_now and session.absolute_expires_at > p_now
    ), touched as (
      update web_session set last_seen_at = p_now, idle_expires_at = least(p_now + p_idle, absolute_expires_at)
       where id = (select id from live where last_seen_at < p_now - interval '1 minute')
    )
    select public_id, person_id, employer_id, agent_id, acr, started_at, operates_platform, closed_modules from live
  $$`;

const ACTIVITY = `
        insert into employer_activity as known (employer_id, last_sign_in_on)
          values (p_employer, (p_now at time zone 'Europe/Paris')::date)
          on conflict (employer_id) do update set last_sign_in_on = excluded.last_sign_in_on
            where known.last_sign_in_on < excluded.last_sign_in_on;
      `;

/** Opens the session; the employer's last day of activity is written once a day. */
export const OPEN_SESSION = OPEN_SESSION_BEFORE.replace('end $$', () => `${ACTIVITY}end $$`);
