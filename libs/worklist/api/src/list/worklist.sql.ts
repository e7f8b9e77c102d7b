import { nameOfAgent, nameOfPerson, visibleItems } from './reach.sql';

/** What the page says of an item. */
export const ITEM_COLUMNS = `
  item.id, item.kind, item.object_id as "objectId", item.agent_id as "agentId", item.requester_person_id as "requesterPersonId",
  item.due_on as "dueOn", item.is_legal as "isLegal", item.path, item.parameters,
  item.assignee_person_id as "assigneePersonId", item.is_mine as "isMine", item.taken_at as "takenAt",
  item.opened_at as "openedAt", item.settled_at as "settledAt", item.outcome,
  ${nameOfAgent('item.agent_id')} as "agentNames",
  ${nameOfPerson('item.requester_person_id')} as "requesterNames",
  ${nameOfPerson('item.assignee_person_id')} as "assigneeNames",
  case when item.agent_id is not null then (
    select string_agg(org_unit.name, ', ' order by org_unit.name)
      from org_unit
     where org_unit.employer_id = $1::uuid and org_unit.id = any ((select org_unit_ids from placed where placed.agent_id = item.agent_id)::uuid[])) end as "orgUnitName",
  (select kind from work_item_event as step
    where step.employer_id = $1::uuid and step.item_id = item.id and step.kind in ('ANSWERED', 'REPLIED')
    order by step.at desc, step.id desc limit 1) as "lastWord"`;

/** Its due date is past: on that day it is still time. */
const OVERDUE = 'due_on < $3::date';

/** Three keys for every order, all ascending: which group, which day, then the age. $10 is the order. */
const SORT_KEYS = `
  case when $10::text <> 'DUE' then 0 when is_legal then 0 when due_on is not null then 1 else 2 end as first_key,
  case when $10::text = 'DUE' then coalesce(due_on, '9999-12-31'::date) else '9999-12-31'::date end as second_key,
  extract(epoch from opened_at) * case when $10::text = 'NEWEST' then -1 else 1 end as third_key`;

const HANDS = `
  ($8::text is null
   or ($8::text = 'MINE' and is_mine)
   or ($8::text = 'NOBODY' and assignee_person_id is null)
   or ($8::text = 'OTHERS' and assignee_person_id is not null and not is_mine))`;

/** Of the unit asked for, or of one below it. */
const OF_THE_SERVICE = `
  ($9::uuid is null or agent_id in (
    select agent_id from placed where org_unit_ids && array(select org_unit_id from wanted_unit)))`;

/**
 * The worklist of somebody, in one statement. $1 to $5 are those of `visibleItems`; $6 kinds wanted, null for all; $7
 * overdue only; $8 hands; $9 org unit; $10 order; $11 how many rows; $12 to $15 the keys of the row after which the page
 * starts, null for the first.
 */
export const WORKLIST = `
  with recursive ${visibleItems('item.settled_at is null')},
  wanted_unit (org_unit_id) as (
    select $9::uuid
    union
    select org_unit.id
      from wanted_unit
      join org_unit on org_unit.employer_id = $1::uuid and org_unit.parent_id = wanted_unit.org_unit_id
  ),
  found as materialized (
    select *, ${SORT_KEYS}
      from visible
     where ($6::text[] is null or kind = any ($6::text[]))
       and (not $7::boolean or ${OVERDUE}) and ${HANDS} and ${OF_THE_SERVICE}
  )
  select coalesce((select json_agg(json_build_object('id', id, 'operations', operations, 'delegation', delegation))
                     from in_force), '[]'::json) as habilitations,
         (select count(*)::int from found) as total,
         (select count(*)::int from visible) as waiting,
         (select count(*)::int from visible where ${OVERDUE}) as overdue,
         (select count(*)::int from visible where is_mine) as mine,
         (select count(*)::int from visible where assignee_person_id is null) as untaken,
         coalesce((select json_agg(counted order by counted.kind) from (
           select kind, count(*)::int as count, (count(*) filter (where ${OVERDUE}))::int as overdue
             from visible group by kind) as counted), '[]'::json) as kinds,
         coalesce((select json_agg(service order by service.name, service.id) from (
           select org_unit.id, org_unit.name from org_unit
            where org_unit.employer_id = $1::uuid and org_unit.id in (
              select unnest(org_unit_ids) from placed where agent_id in (select agent_id from visible))
           ) as service), '[]'::json) as services,
         coalesce((select json_agg(page) from (
           select ${ITEM_COLUMNS}, item.first_key::text as "firstKey", item.second_key::text as "secondKey",
                  item.third_key::text as "thirdKey"
             from found as item
            where $12::int is null
               or (first_key, second_key, third_key, id) > ($12::int, $13::date, $14::numeric, $15::uuid)
            order by first_key, second_key, third_key, id
            limit $11) as page), '[]'::json) as items`;
