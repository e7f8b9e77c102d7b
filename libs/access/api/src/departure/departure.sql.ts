import { HABILITATIONS_IN_FORCE } from '@jalon/identity/api';
import { ALL_HABILITATIONS, mayConfirm } from '../identities/identities.sql';

/** How long before their last day people are told to prepare their access. */
export const NOTICE_DAYS = 60;

/**
 * Those whose last engagement with the employer ends soon, and whether they could still sign in without it.
 * @param today SQL of the day
 */
const leaving = (today: string): string => `
  leaving as (
    select agent.id as agent_id, agent.person_id, agent.given_names, agent.usual_name, agent.birth_name,
           agent.matricule, last_engagement.id as engagement_id, last_engagement.ends_on,
           agent.person_id in (select person_id from access_personal_ways()) as is_ready
      from agent
      cross join lateral (
        select engagement.id, engagement.ends_on from engagement
         where engagement.employer_id = $1::uuid and engagement.agent_id = agent.id
         order by coalesce(engagement.ends_on, 'infinity') desc, engagement.id
         limit 1
      ) as last_engagement
     where agent.employer_id = $1::uuid
       and last_engagement.ends_on between ${today} and ${today} + ${NOTICE_DAYS}
  )`;

/** Those within the actor's habilitations, the first to leave first. */
export const DEPARTURES = `
  with recursive ${HABILITATIONS_IN_FORCE},
  ${leaving('$3::date')}
  select ${ALL_HABILITATIONS} as habilitations,
         coalesce((select json_agg(one order by one."endsOn", one."agentId") from (
           select agent_id as "agentId", given_names as "givenNames", usual_name as "usualName",
                  birth_name as "birthName", matricule, ends_on as "endsOn", is_ready as "isReady"
             from leaving
            where person_id <> $2::uuid and ${mayConfirm('leaving.agent_id')}
            order by ends_on, agent_id
            limit 200) as one), '[]'::json) as departures,
         $4::timestamptz as now`;

/** The reader's own. $2 person; $3 day. */
export const MY_DEPARTURE = `
  with ${leaving('$3::date')}
  select ends_on as "endsOn", is_ready as "isReady" from leaving where person_id = $2::uuid`;

/** Forgets whom the employer need remind no more: they have left, or their end was put off. $2 day. */
export const FORGET_REMINDERS = `
  delete from departure_reminder reminder
   using engagement
   where reminder.employer_id = $1::uuid and engagement.employer_id = $1::uuid
     and engagement.id = reminder.engagement_id
     and (engagement.ends_on is null or not engagement.ends_on between $2::date and $2::date + ${NOTICE_DAYS})
  returning reminder.engagement_id as "engagementId", coalesce(engagement.ends_on < $2::date, false) as "isOver"`;

/** Everyone, for the morning's look. $2 day. */
export const EVERY_DEPARTURE = `
  with ${leaving('$2::date')}
  select leaving.engagement_id as "engagementId", leaving.agent_id as "agentId", leaving.person_id as "personId",
         leaving.ends_on as "endsOn", leaving.is_ready as "isReady", reminder.engagement_id is not null as "isReminded"
    from leaving
    left join departure_reminder reminder
      on reminder.employer_id = $1::uuid and reminder.engagement_id = leaving.engagement_id
   order by leaving.ends_on, leaving.engagement_id`;
