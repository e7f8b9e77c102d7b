import { instantSql } from './traced-row';

/** Acts and readings in one form; the filter is inside each, for its own index. */
const ENTRIES = `
  select 'ACT' as stream, id, at, actor_kind, actor_person_id, actor_key_id, action, object_type, object_id, detail,
         delegation_id, principal_person_id
    from audit_event
   where employer_id = $1 and coalesce($2, 'ACT') = 'ACT'
     and at >= coalesce($3::timestamptz, '-infinity') and at < coalesce($4::timestamptz, 'infinity')
     and ($5::uuid is null or $5 in (actor_person_id, principal_person_id))
     and ($6::text is null or starts_with(action, $6))
     and ($7::text is null or object_type = $7)
     and ($8::uuid is null or object_id = $8)
  union all
  select 'READING', id, at, case actor_role when 'OPERATOR' then 'OPERATOR' else 'PERSON' end, actor_person_id, null,
         'reading.' || operation, case when piece_id is null then 'personnel_file' else 'file_piece' end,
         coalesce(piece_id, file_id),
         jsonb_build_object('agentId', agent_id, 'role', actor_role, 'habilitationId', habilitation_id),
         delegation_id, principal_person_id
    from file_access_log
   where employer_id = $1 and coalesce($2, 'READING') = 'READING'
     and at >= coalesce($3::timestamptz, '-infinity') and at < coalesce($4::timestamptz, 'infinity')
     and ($5::uuid is null or $5 in (actor_person_id, principal_person_id))
     and ($6::text is null or starts_with('reading.' || operation, $6))
     and case coalesce($7::text, '')
           when '' then $8::uuid is null or $8 in (agent_id, file_id, piece_id)
           when 'agent' then $8::uuid is null or agent_id = $8
           when 'personnel_file' then $8::uuid is null and piece_id is null or file_id = $8
           when 'file_piece' then $8::uuid is null and piece_id is not null or piece_id = $8
           else false
         end`;

const COLUMNS = `
  stream, id, ${instantSql('at')} as at, actor_kind as "actorKind", actor_person_id as "actorPersonId",
  actor_key_id as "actorKeyId", action, object_type as "objectType", object_id as "objectId", detail,
  delegation_id as "delegationId", principal_person_id as "principalPersonId"`;

const after = (column: string) =>
  `($9::timestamptz is null or (${column}, id) < ($9::timestamptz, $10::uuid))`;

const PAGE = `
  select ${COLUMNS} from (
    select * from (${ENTRIES}) as entry
     where ${after('at')}
     order by at desc, id desc
     limit $11
  ) as entry
  order by entry.at desc, id desc`;

/** A page, newest first, and how many lines there are in all: one statement. */
export const SEARCH_TRACE = `
  select (select count(*)::int from (${ENTRIES}) as entry) as total,
         coalesce((select json_agg(page) from (${PAGE}) as page), '[]') as entries`;

/** A page alone: an export counts its lines as it writes them. */
export const READ_TRACE = PAGE;
