import { recordAuditEvents } from '@jalon/audit/api';
import type { RequestContext } from '@jalon/shared/api';
import { agentSearchText, type CivilStatus } from '../agent.rules';
import { habilitationsInForce } from '../habilitation.loaders';
import type { ColumnValue, FieldSource, RowChange } from '../people/people-act.entity';
import { fieldsOf } from '../people/people-act.service';
import { madeRow } from '../people/row-change';
import { authorize } from '../policy';
import {
  type BulkTable,
  INSERT_ACTS,
  INSERT_PERSONS,
  INSERT_SOURCES,
  insertRows,
  LINK_ENGAGEMENTS,
  updateRows,
} from './bulk-rows.sql';

type Values = Readonly<Record<string, ColumnValue>>;

/** A row to be made, or to be changed as long as nobody amended it meanwhile. */
export type StaffWriting = {
  readonly agentId: string;
  readonly table: BulkTable;
  readonly id: string;
  /** The act it is, as the history of the agent tells it; an assignment that ends is part of the next. */
  readonly act:
    | 'registerAgent'
    | 'amendAgent'
    | 'openEngagement'
    | 'amendEngagement'
    | 'closeEngagement'
    | 'assignAgent'
    | 'amendAssignment'
    | null;
} & (
  { readonly made: Values } | { readonly version: number; readonly before: Values; readonly after: Values }
);

/** Somebody amended a row meanwhile: nothing of the batch may stay written. */
export class StaleStaff extends Error {}

/** What was done, for whoever wants to undo it. */
export interface WrittenAct {
  readonly id: string;
  readonly agentId: string;
  readonly changes: readonly RowChange[];
}

/** Whether the signed-in person may write about everyone: what follows asks it once. @throws FORBIDDEN */
export async function authorizeStaff(ctx: RequestContext): Promise<void> {
  authorize(ctx, 'manageEmployer', { habilitations: await habilitationsInForce(ctx) });
}

/**
 * Writes many rows about many agents in a fixed number of statements: the rows, what each agent's history and the
 * trace tell of it, and where the values come from. The values have passed the rules of forms.
 *
 * @throws {StaleStaff} when a row was amended meanwhile; the caller rolls the batch back.
 */
export async function writeStaff(
  ctx: RequestContext,
  writings: readonly StaffWriting[],
  source: FieldSource,
): Promise<WrittenAct[]> {
  await authorizeStaff(ctx);
  await insertPersons(ctx, writings);
  for (const table of ['agent', 'engagement', 'assignment'] as const) await writeTable(ctx, table, writings);
  return recordActs(ctx, writings, source);
}

/** A new agent's row, complete: what lists sort and search by follows from the names. */
export function agentRow(ctx: RequestContext, status: CivilStatus): Values {
  const { birthDate = null, birthPlace = null, professionalEmail = null } = status;
  return {
    ...status,
    birthDate,
    birthPlace,
    professionalEmail,
    personId: ctx.newId(),
    searchText: agentSearchText(status),
    createdAt: ctx.now().toISOString(),
  };
}

async function insertPersons(ctx: RequestContext, writings: readonly StaffWriting[]): Promise<void> {
  const agents = writings.filter((writing) => writing.table === 'agent' && 'made' in writing);
  if (agents.length === 0) return;
  const persons = agents.map((writing) => ('made' in writing ? writing.made['personId'] : null));
  await ctx.db.query(INSERT_PERSONS, [persons, ctx.now()]);
}

async function writeTable(
  ctx: RequestContext,
  table: BulkTable,
  writings: readonly StaffWriting[],
): Promise<void> {
  const { employerId } = ctx;
  const ours = writings.filter((writing) => writing.table === table);
  const changed = ours.flatMap((one) => ('after' in one ? [one] : []));
  if (changed.length > 0) {
    const given = changed.map(({ id, version, after }) => ({ id, version, after }));
    const [, count] = await ctx.db.query<[unknown, number]>(updateRows(table), [
      employerId,
      JSON.stringify(given),
    ]);
    if (count < changed.length) throw new StaleStaff(table);
  }
  const made = ours.flatMap((one) =>
    'made' in one ? [{ ...one.made, id: one.id, agentId: one.agentId }] : [],
  );
  if (made.length === 0) return;
  await ctx.db.query(insertRows(table), [employerId, JSON.stringify(made)]);
  if (table !== 'agent') return;
  const persons = made.map((row) => (row as Values)['personId']);
  await ctx.db.query(LINK_ENGAGEMENTS, [employerId, persons, made.map(({ id }) => id)]);
}

async function recordActs(
  ctx: RequestContext,
  writings: readonly StaffWriting[],
  source: FieldSource,
): Promise<WrittenAct[]> {
  const acts = actsOf(ctx, writings);
  const { employerId } = ctx;
  const personId = ctx.actor?.personId ?? null;
  await ctx.db.query(INSERT_ACTS, [employerId, JSON.stringify(acts), source, ctx.now(), personId]);
  const sources = acts.flatMap(({ agentId, changes }) =>
    fieldsOf(changes).map((field) => [agentId, field] as const),
  );
  const unique = [...new Map(sources.map((one) => [one.join(' '), one])).values()];
  await ctx.db.query(INSERT_SOURCES, [
    employerId,
    unique.map(([agentId]) => agentId),
    unique.map(([, field]) => field),
    source,
    ctx.now(),
    personId,
  ]);
  await recordAuditEvents(
    ctx,
    acts.map(({ kind, objectType, objectId, changes }) => ({
      action: `identity.${kind}`,
      objectType,
      objectId,
      detail: {
        source,
        ...(changes.some(({ before }) => before !== null) ? { fields: fieldsOf(changes) } : {}),
      },
    })),
  );
  return acts;
}

interface Act extends WrittenAct {
  readonly kind: string;
  readonly objectType: BulkTable;
  readonly objectId: string;
}

/** One act an object; what has no act of its own joins the agent's next. */
function actsOf(ctx: RequestContext, writings: readonly StaffWriting[]): Act[] {
  const acts: Act[] = [];
  let pending: RowChange[] = [];
  for (const writing of writings) {
    const { act, agentId, table, id } = writing;
    const changes = [...pending, changeOf(writing)];
    pending = act === null ? changes : [];
    if (act !== null)
      acts.push({ id: ctx.newId(), kind: act, agentId, objectType: table, objectId: id, changes });
  }
  return acts;
}

function changeOf(writing: StaffWriting): RowChange {
  const { table, id } = writing;
  if ('made' in writing) {
    // Which engagement a place is of is no field of anyone's.
    const fields = Object.entries(writing.made).filter(([name]) => name !== 'engagementId');
    return madeRow(table, id, Object.fromEntries(fields));
  }
  const { before, after, version } = writing;
  return { table, id, before, after, version: version + 1 };
}
