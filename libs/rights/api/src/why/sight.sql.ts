import {
  ASSIGNMENTS,
  coversAgentSql,
  EVERYONES_HABILITATIONS_IN_FORCE,
  HABILITATIONS_IN_FORCE,
  managedToday,
  unitsOfAgent,
} from '@jalon/identity/api';

const namesOf = (person: string) => `
  (select json_build_object('givenNames', given_names, 'usualName', usual_name)
     from agent where employer_id = $1::uuid and person_id = ${person})`;

/**
 * Everybody's habilitations in force that open something of an agent's file. $1 employer, $2 the person who reads, null
 * for everybody, $3 today, $4 now, $5 agent.
 */
export const SIGHT_RULES = `
  with recursive ${EVERYONES_HABILITATIONS_IN_FORCE}
  select in_force.id as "habilitationId", acting_person_id as "readerPersonId",
         ${namesOf('acting_person_id')} as reader, label, operations, document_types as "documentTypeCodes",
         population_org_unit_id as "populationOrgUnitId", population_is_list as "populationIsList",
         unit.name as "populationName", valid_until::text as "validUntil", legal_basis as "legalBasis", delegation,
         ${namesOf('holder_person_id')} as principal
    from in_force
    left join org_unit as unit on unit.employer_id = $1::uuid and unit.id = population_org_unit_id
   where ($2::uuid is null or acting_person_id = $2)
     and 'CONSULTATION' = any (operations) and cardinality(document_types) > 0
     and ${coversAgentSql('$5::uuid')}
   order by delegation is not null, label, valid_until, right_id`;

/** The direct superiors of an agent today. $1 employer, $3 today, $5 agent; $2 and $4 unused. */
export const MANAGERS = `
  select manager.id as "agentId", manager.given_names as "givenNames", manager.usual_name as "usualName"
    from agent as manager
   where manager.employer_id = $1::uuid and $2::uuid is null and $4::timestamptz is not null
     and exists (select from ${ASSIGNMENTS}
                  where ${managedToday('manager.id')} and assignment.agent_id = $5::uuid)
   order by manager.usual_name, manager.id`;

/**
 * What a person holds or exercises, in force or not, and whether its population has an agent. $1 employer, $2 the person
 * who reads, $3 today, $4 now, $5 agent.
 */
export const HELD_FOR_SIGHT = `
  with recursive ${HABILITATIONS_IN_FORCE},
  unit_above (id) as (
    select org_unit_id from (${unitsOfAgent('$5::uuid')}) as own
    union
    select org_unit.parent_id
      from unit_above join org_unit on org_unit.employer_id = $1::uuid and org_unit.id = unit_above.id
     where org_unit.parent_id is not null
  )
  select own.id, own.label, own.operations, own.document_types as "documentTypes",
         own.valid_from::text as "validFrom", own.valid_until::text as "validUntil",
         coalesce(own.ended_at <= $4::timestamptz, false) as "isEnded",
         case when own.population_is_list then exists (
                select from habilitation_agent as named
                 where named.employer_id = $1::uuid and named.habilitation_id = own.id and named.agent_id = $5::uuid)
              else own.population_org_unit_id is null
                or own.population_org_unit_id in (select id from unit_above) end as covers
    from habilitation as own
   where own.employer_id = $1::uuid and own.holder_person_id = $2::uuid
  union all
  select in_force.id, in_force.label, in_force.operations, in_force.document_types, in_force.valid_from::text,
         in_force.valid_until::text, false, ${coversAgentSql('$5::uuid')}
    from in_force where delegation is not null`;

/** The pieces of an agent's file, by their number. $1 employer, $2 agent. */
export const PIECES = `
  select piece.id, piece.title, piece.document_type as "documentTypeCode"
    from personnel_file as file
    join file_piece as piece on piece.employer_id = $1 and piece.file_id = file.id
   where file.employer_id = $1 and file.agent_id = $2
   order by piece.number`;

/** Emergency accesses that are open. $1 employer, $2 now. */
export const OPEN_EMERGENCIES = `
  select count(*)::int as count from break_glass
   where employer_id = $1 and opened_at <= $2 and expires_at > $2 and (ended_at is null or ended_at > $2)`;
