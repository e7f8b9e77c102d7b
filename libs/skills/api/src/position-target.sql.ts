import { ASSIGNMENTS, coversEveryoneSql, HABILITATIONS_IN_FORCE, managedToday } from '@jalon/identity/api';
import { COMPETENCE_JSON, COMPETENCE_ORDER, FRAMEWORK_OFFERED, JOIN_AREA } from './competence.sql';

const list = (select: string) => `coalesce((select json_agg(item) from (${select}) as item), '[]'::json)`;

const HOLDERS = list(`
  select distinct agent.search_text, agent.id, agent.given_names as "givenNames", agent.usual_name as "usualName"
    from ${ASSIGNMENTS}
    join agent on agent.employer_id = $1::uuid and agent.id = assignment.agent_id
   where assignment.employer_id = $1::uuid and assignment.position_id = position.id
     and assignment.starts_on <= $3::date and (assignment.ends_on is null or assignment.ends_on >= $3::date)
     and (engagement.ends_on is null or engagement.ends_on >= $3::date)
   order by agent.search_text, agent.id`);

const TARGETS = list(`
  select ${COMPETENCE_JSON} as competence, target.level
    from position_target as target
    join competence on competence.id = target.competence_id ${JOIN_AREA}
   where target.employer_id = $1::uuid and target.position_id = position.id
   order by ${COMPETENCE_ORDER}`);

/** All the expectations of a post are set together: any of them tells by whom and when. */
const LAST_SET = `
  left join lateral (
    select set_at, set_by_person_id from position_target
     where employer_id = $1::uuid and position_id = position.id limit 1
  ) as last_set on true
  left join agent as setter on setter.employer_id = $1::uuid and setter.person_id = last_set.set_by_person_id`;

/** The posts somebody of the actor's team holds today. $5 is the actor's agent id. */
const MANAGED = `
  position.id in (select assignment.position_id from ${ASSIGNMENTS} where ${managedToday('$5::uuid')})`;

const VIEW = `
  select position.id, position.title, position.org_unit_id as "orgUnitId", org_unit.name as "orgUnitName",
         ${MANAGED} as managed, ${HOLDERS} as holders, ${TARGETS} as targets,
         last_set.set_at as "setAt", setter.given_names as "setterGivenNames", setter.usual_name as "setterUsualName"
    from position
    join org_unit on org_unit.employer_id = $1::uuid and org_unit.id = position.org_unit_id
    ${LAST_SET}`;

/** One post. $1 employer, $2 and $4 unused by it (the actor's person, now), $3 today, $5 the actor's agent, $6 post. */
export const ONE_POSITION = `
  ${VIEW}
   where position.employer_id = $1::uuid and position.id = $6::uuid
     and $2::uuid is not null and $4::timestamptz is not null`;

/**
 * The posts of the actor's team, and those of the units that a habilitation to manage competences covers, by unit and
 * title. $1 to $4 are those of `HABILITATIONS_IN_FORCE`, $5 the actor's agent.
 */
export const SETTABLE_POSITIONS = `
  with recursive ${HABILITATIONS_IN_FORCE},
  managing as (select right_id, ${coversEveryoneSql()} as on_everyone from in_force where 'MANAGE_SKILLS' = any (operations))
  ${VIEW}
   where position.employer_id = $1::uuid
     and (${MANAGED}
          or exists (select from managing where on_everyone)
          or position.org_unit_id in (
               select org_unit_id from covered_unit where right_id in (select right_id from managing)))
   order by org_unit.name collate "fr-x-icu", position.title collate "fr-x-icu", position.id`;

/** Which of these competences a framework offers to the employer. $1 employer, $2 competences. */
export const OFFERED_COMPETENCES = `
  select competence.id
    from competence
    join framework on framework.code = competence.framework_code
   where competence.id = any ($2::text[]) and ${FRAMEWORK_OFFERED}`;

/** $1 employer, $2 post, $3 who, $4 when, $5 the targets as JSON, with their ids. */
export const INSERT_TARGETS = `
  insert into position_target (employer_id, id, position_id, competence_id, level, set_by_person_id, set_at)
  select $1::uuid, id, $2::uuid, "competenceId", level, $3::uuid, $4::timestamptz
    from jsonb_to_recordset($5::jsonb) as rows(id uuid, "competenceId" text, level int)`;
