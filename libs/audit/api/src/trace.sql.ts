/**
 * One statement each: the row, and its place in the queue of what waits for a seal. A page that traces its reading pays
 * no round trip for the seal, and no row is written without waiting for one.
 */
export const INSERT_ACT = `
  with traced as (
    insert into audit_event (employer_id, id, at, actor_kind, actor_person_id, actor_key_id,
                             action, object_type, object_id, detail, delegation_id, principal_person_id)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
    returning employer_id, at, id
  )
  insert into trace_unsealed (employer_id, stream, at, event_id)
  select employer_id, 'ACT', at, id from traced`;

export const INSERT_READING = `
  with traced as (
    insert into file_access_log (employer_id, id, at, agent_id, file_id, piece_id,
                                 actor_person_id, actor_role, operation, habilitation_id,
                                 delegation_id, principal_person_id)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
    returning employer_id, at, id
  )
  insert into trace_unsealed (employer_id, stream, at, event_id)
  select employer_id, 'READING', at, id from traced`;

/** Many acts of one operation at once, given as `{ id, action, objectType, objectId, detail }`. */
export const INSERT_ACTS = `
  with traced as (
    insert into audit_event (employer_id, id, at, actor_kind, actor_person_id, actor_key_id,
                             action, object_type, object_id, detail, delegation_id, principal_person_id)
    select $1::uuid, id, $2::timestamptz, $3, $4::uuid, $5::uuid, action, "objectType", "objectId", detail, $6::uuid, $7::uuid
      from jsonb_to_recordset($8::jsonb)
        as given (id uuid, action text, "objectType" text, "objectId" uuid, detail jsonb)
    returning employer_id, at, id
  )
  insert into trace_unsealed (employer_id, stream, at, event_id)
  select employer_id, 'ACT', at, id from traced`;
