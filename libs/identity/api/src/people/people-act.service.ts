import { type AuditDetail, recordAuditEvent } from '@jalon/audit/api';
import type { RequestContext } from '@jalon/shared/api';
import { FieldSource, PeopleAct, type RowChange } from './people-act.entity';

/** An act on people or on the organisation, once its rows are written. */
export interface DoneAct {
  /** The code of the act in the trace, without its domain. */
  // prettier-ignore
  readonly kind: 'registerAgent' | 'amendAgent' | 'openEngagement' | 'amendEngagement' | 'closeEngagement' | 'assignAgent' | 'amendAssignment' | 'endAssignment' | 'recordCareerEvent' | 'createOrgUnit' | 'amendOrgUnit' | 'closeOrgUnit' | 'createPosition' | 'amendPosition' | 'closePosition';
  readonly agentId: string | null;
  readonly objectType: string;
  readonly objectId: string;
  readonly changes: readonly RowChange[];
  readonly reason?: string | null;
  readonly source?: FieldSource;
  /** What the trace tells of it beside the names of fields: codes and dates, no name. */
  readonly detail?: AuditDetail;
}

/** The columns that a form shows under another name. */
const fieldNames: Readonly<Record<string, string>> = {
  orgUnitId: 'orgUnit',
  positionId: 'position',
  managerAgentId: 'manager',
  parentId: 'parent',
};
/** What follows from other columns, and is no field of anyone's. */
const derived = new Set(['searchText', 'version']);

export const fieldOfColumn = (column: string): string => fieldNames[column] ?? column;

/** The fields an act wrote, by the names the services give them. */
export function fieldsOf(changes: readonly Pick<RowChange, 'after'>[]): string[] {
  const columns = changes.flatMap(({ after }) => Object.keys(after));
  return [...new Set(columns.filter((column) => !derived.has(column)).map(fieldOfColumn))];
}

/** Writes an act: its history and its trace, and where the agent's values come from. @returns its id. */
export async function recordPeopleAct(ctx: RequestContext, act: DoneAct): Promise<string> {
  const { kind, agentId, objectType, objectId, changes, reason = null, source = FieldSource.FORM } = act;
  const id = ctx.newId();
  await ctx.db.insert(PeopleAct, {
    employerId: ctx.employerId,
    id,
    kind,
    agentId,
    objectType,
    objectId,
    changes,
    reason,
    source,
    at: ctx.now(),
    byPersonId: ctx.actor?.personId ?? null,
    undoneAt: null,
    undoneByPersonId: null,
  } as never);
  const fields = fieldsOf(changes);
  if (agentId) await recordFieldSources(ctx, { agentId, fields, source });
  const amends = changes.some(({ before }) => before !== null);
  const detail: AuditDetail = amends ? { ...act.detail, fields } : { ...act.detail };
  await recordAuditEvent(ctx, `identity.${kind}`, { objectType, objectId }, detail);
  return id;
}

/** Says where the values of an agent's fields come from, from now on. */
export async function recordFieldSources(
  ctx: RequestContext,
  { agentId, fields, source }: { agentId: string; fields: readonly string[]; source: FieldSource },
): Promise<void> {
  if (fields.length === 0) return;
  await ctx.db.query(
    `insert into agent_field_source (employer_id, agent_id, field, source, at, by_person_id)
     select $1, $2, field, $4, $5, $6 from unnest($3::text[]) as field
     on conflict (employer_id, agent_id, field)
       do update set source = excluded.source, at = excluded.at, by_person_id = excluded.by_person_id`,
    [ctx.employerId, agentId, [...fields], source, ctx.now(), ctx.actor?.personId ?? null],
  );
}
