import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { TraceStream } from './retention';

/** A row of the trace as it is sealed: every column, instants to the microsecond, in words JSON can hold. */
export type TracedRow = Readonly<Record<string, unknown>> & { readonly id: string; readonly at: string };

/** The table of each stream. */
export const tableOf: Readonly<Record<TraceStream, string>> = {
  ACT: 'audit_event',
  READING: 'file_access_log',
};

/** An instant as the seals write it: to the microsecond, which a JavaScript date would lose. */
export const instantSql = (column: string) =>
  `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** The same, of an instant of ours. */
export const instantOf = (at: Date) => at.toISOString().replace('Z', '000Z');

/** Absent from a row of somebody's own, so that what was sealed before delegations existed is still what it was. */
const DELEGATED = `
    case when traced.delegation_id is null and traced.principal_person_id is null then '{}'::jsonb
         else jsonb_build_object('delegationId', traced.delegation_id,
                                 'principalPersonId', traced.principal_person_id) end`;

/** The row `traced` of each stream, as JSON: what a seal covers is all of it. */
export const tracedRowSql: Readonly<Record<TraceStream, string>> = {
  ACT: `jsonb_build_object(
    'employerId', traced.employer_id, 'id', traced.id, 'at', ${instantSql('traced.at')},
    'actorKind', traced.actor_kind, 'actorPersonId', traced.actor_person_id, 'actorKeyId', traced.actor_key_id,
    'action', traced.action, 'objectType', traced.object_type, 'objectId', traced.object_id,
    'detail', traced.detail) || ${DELEGATED}`,
  READING: `jsonb_build_object(
    'employerId', traced.employer_id, 'id', traced.id, 'at', ${instantSql('traced.at')},
    'agentId', traced.agent_id, 'fileId', traced.file_id, 'pieceId', traced.piece_id,
    'actorPersonId', traced.actor_person_id, 'actorRole', traced.actor_role, 'operation', traced.operation,
    'habilitationId', traced.habilitation_id) || ${DELEGATED}`,
};

/** The digest of a row: the same whoever writes its JSON (RFC 8785). */
export function rowHash(row: TracedRow): Buffer {
  return sha256(canonicalJson(row));
}

export function canonicalJson(value: object): string {
  return canonicalize(value) ?? '';
}

export function sha256(bytes: string | Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
