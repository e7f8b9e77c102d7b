import { coversAgentSql, HABILITATIONS_IN_FORCE } from '@jalon/identity/api';

/** Whether a habilitation to manage people covers an agent. @param agentId SQL of the agent's id */
const mayManage = (agentId: string): string => `
  exists (select from in_force where 'MANAGE_PEOPLE' = any (operations) and ${coversAgentSql(agentId)})`;

/** The habilitations of `in_force` whatever their population, as JSON. */
const ALL_HABILITATIONS = `
  coalesce((select json_agg(json_build_object('id', id, 'operations', operations, 'delegation', delegation)) from in_force), '[]'::json)`;

const HISTORY = `
  coalesce((select json_agg(json_build_object(
              'act', act, 'at', at, 'deliveredOn', letter_act.delivered_on,
              'actorName', coalesce(letter_act.signed_by, (select split_part(doer.given_names, ' ', 1) || ' ' || doer.usual_name from agent as doer
                             where doer.employer_id = $1::uuid and doer.person_id = letter_act.actor_person_id)))
              order by at, letter_act.id)
              from letter_act
             where letter_act.employer_id = $1::uuid and letter_act.letter_id = letter.id), '[]'::json)`;

const LETTER_COLUMNS = `
  letter.id, letter.kind, letter.cause, letter.state, letter.created_at as "createdAt",
  letter.delivered_on as "deliveredOn", agent.given_names as "givenNames", agent.usual_name as "usualName",
  agent.matricule, ${HISTORY} as history`;

const JOIN_AGENT = 'join agent on agent.employer_id = $1::uuid and agent.id = letter.agent_id';

/** Letters within the actor's habilitations, newest first. $5 state or null; $6, $7 cursor; $8 how many. */
export const LETTERS = `
  with recursive ${HABILITATIONS_IN_FORCE},
  found as (
    select * from letter
     where letter.employer_id = $1::uuid and ($5::text is null or letter.state = $5)
       and ${mayManage('letter.agent_id')}
  )
  select (select count(*)::int from found) as total, ${ALL_HABILITATIONS} as habilitations,
         coalesce((select json_agg(page) from (
           select ${LETTER_COLUMNS} from found as letter ${JOIN_AGENT}
            where $6::timestamptz is null or (letter.created_at, letter.id) < ($6::timestamptz, $7::uuid)
            order by letter.created_at desc, letter.id desc
            limit $8) as page), '[]'::json) as letters`;

/** The letters of ids, each with the habilitations that cover its agent. $5 ids. */
export const LETTERS_BY_ID = `
  with recursive ${HABILITATIONS_IN_FORCE}
  select ${LETTER_COLUMNS}, letter.file_id as "fileId",
         coalesce((select json_agg(json_build_object('id', in_force.id, 'operations', operations, 'delegation', delegation))
                     from in_force where ${coversAgentSql('letter.agent_id')}), '[]'::json) as habilitations
    from letter ${JOIN_AGENT}
   where letter.employer_id = $1::uuid and letter.id = any ($5::uuid[])
   order by letter.created_at desc, letter.id desc`;

const TO_SETTLE = `mail.state in ('UNCERTAIN', 'FAILED') and mail.settled_at is null`;

const MAIL_COLUMNS = `
  mail.id, mail.state, mail.reason, mail.form, mail.is_legal as "isLegal", mail.attempts,
  mail.ended_at as "endedAt", mail.recipient_person_id as "recipientPersonId",
  agent.given_names as "givenNames", agent.usual_name as "usualName", agent.matricule,
  case when mail.form = 'NOTICE' then
    (select topic from notification where notification.employer_id = $1::uuid and mail_id = mail.id limit 1) end as topic,
  exists (select from letter
            join notification on notification.employer_id = $1::uuid and notification.id = letter.notification_id
           where letter.employer_id = $1::uuid and notification.mail_id = mail.id) as "hasLetter"`;

const JOIN_RECIPIENT =
  'join agent on agent.employer_id = $1::uuid and agent.person_id = mail.recipient_person_id';

/** Mails to be dealt with, within the actor's habilitations, newest first. $5, $6 cursor; $7 how many. */
export const FAILED_MAILS = `
  with recursive ${HABILITATIONS_IN_FORCE},
  found as (
    select mail.* from mail ${JOIN_RECIPIENT}
     where mail.employer_id = $1::uuid and ${TO_SETTLE} and ${mayManage('agent.id')}
  )
  select (select count(*)::int from found) as total, ${ALL_HABILITATIONS} as habilitations,
         coalesce((select json_agg(page) from (
           select ${MAIL_COLUMNS} from found as mail ${JOIN_RECIPIENT}
            where $5::timestamptz is null or (mail.ended_at, mail.id) < ($5::timestamptz, $6::uuid)
            order by mail.ended_at desc, mail.id desc
            limit $7) as page), '[]'::json) as mails`;

/** One mail that did not leave, with the habilitations that cover its recipient. $5 its id. */
export const MAIL_BY_ID = `
  with recursive ${HABILITATIONS_IN_FORCE}
  select ${MAIL_COLUMNS},
         coalesce((select json_agg(json_build_object('id', in_force.id, 'operations', operations, 'delegation', delegation))
                     from in_force where ${coversAgentSql('agent.id')}), '[]'::json) as habilitations
    from mail ${JOIN_RECIPIENT}
   where mail.employer_id = $1::uuid and mail.id = $5::uuid`;

/** What waits, within the actor's habilitations. */
export const OVERVIEW = `
  with recursive ${HABILITATIONS_IN_FORCE},
  waiting as (
    select letter.state from letter
     where letter.employer_id = $1::uuid and letter.state in ('TO_MAKE', 'TO_HAND_OVER')
       and ${mayManage('letter.agent_id')}
  )
  select ${ALL_HABILITATIONS} as habilitations,
         (select count(*)::int from waiting where state = 'TO_MAKE') as "toMake",
         (select count(*)::int from waiting where state = 'TO_HAND_OVER') as "toHandOver",
         (select count(*)::int from mail ${JOIN_RECIPIENT}
           where mail.employer_id = $1::uuid and ${TO_SETTLE} and ${mayManage('agent.id')}) as "failedMails",
         (select count(*)::int from mail ${JOIN_RECIPIENT}
           where mail.employer_id = $1::uuid and mail.state in ('QUEUED', 'DEFERRED') and mail.due_at <= $4
             and ${mayManage('agent.id')}) as "waitingMails"`;
