import { recordAuditEvent } from '@jalon/audit/api';
import { notFound, type RequestContext } from '@jalon/shared/api';
import { agentNamesByPersonId } from '../agent.loaders';
import { displayName } from '../agent.rules';
import { reachAgent } from '../agent.service';
import { authorize } from '../policy';
import type {
  AgentSheet,
  SheetAct,
  SheetAssignment,
  SheetChange,
  SheetEngagement,
  SheetFieldSource,
} from './agent-sheet.types';
import { AGENT_SHEET, NAMES_OF_IDS } from './agent-sheet.sql';
import type { PeopleAct, RowChange } from './people-act.entity';
import { fieldOfColumn } from './people-act.service';
import { isUndoable } from './undo.rules';

type Names = { readonly givenNames: string; readonly usualName: string };
type AssignmentRow = SheetAssignment & { readonly manager: Names | null };
type EngagementRow = Omit<SheetEngagement, 'assignments'> & {
  readonly assignments: readonly AssignmentRow[];
};
/** Instants are texts in the JSON of a row. */
type Row = Omit<AgentSheet, 'engagements' | 'sources' | 'history' | 'displayName'> & {
  readonly engagements: readonly EngagementRow[];
  readonly sources: readonly (Pick<SheetFieldSource, 'field' | 'source'> & {
    at: string;
    by: string | null;
  })[];
  readonly acts: readonly (Pick<PeopleAct, 'id' | 'kind' | 'source' | 'changes'> & {
    reason: SheetAct['reason'];
    at: string;
    by: string | null;
    undoneAt: string | null;
  })[];
};

/** A person's sheet. Opening it is told in the trace, as any look at somebody's data is. */
export async function agentSheet(ctx: RequestContext, agentId: string): Promise<AgentSheet> {
  authorize(ctx, 'manageAgent', await reachAgent(ctx, agentId));
  const [row] = await ctx.db.query<Row[]>(AGENT_SHEET, [ctx.employerId, agentId]);
  if (!row) throw notFound();
  const names = await namesOfIds(ctx, row);
  await recordAuditEvent(ctx, 'identity.openSheet', { objectType: 'agent', objectId: agentId });
  const { acts, engagements, sources, ...civilStatus } = row;
  return {
    ...civilStatus,
    displayName: displayName(row),
    engagements: engagements.map((engagement) => ({
      ...engagement,
      assignments: engagement.assignments.map(withManagerName),
    })),
    sources: await Promise.all(
      sources.map(({ by, at, ...one }) => signed(ctx, by, { ...one, at: new Date(at) })),
    ),
    history: await Promise.all(acts.map((act) => signed(ctx, act.by, viewOf(act, names, ctx.now())))),
  };
}

const withManagerName = ({ manager, ...assignment }: AssignmentRow): SheetAssignment => ({
  ...assignment,
  managerName: manager && displayName(manager),
});

async function signed<T>(
  ctx: RequestContext,
  by: string | null,
  value: T,
): Promise<T & { byName: string | null }> {
  return { ...value, byName: by ? await ctx.load(agentNamesByPersonId, by) : null };
}

function viewOf(
  { id, kind, reason, source, changes, at, undoneAt }: Row['acts'][number],
  names: ReadonlyMap<string, string>,
  now: Date,
): Omit<SheetAct, 'byName'> {
  const dates = { at: new Date(at), undoneAt: undoneAt ? new Date(undoneAt) : null };
  const told = changes.flatMap((change) => changesOf(change, names));
  return { id, kind, reason, source, ...dates, changes: told, undoable: isUndoable(dates, now) };
}

/** Columns whose values are ids, told by the names of what they are. */
const references = new Set(['orgUnitId', 'positionId', 'managerAgentId']);
const hidden = new Set(['searchText']);

function changesOf({ before, after }: RowChange, names: ReadonlyMap<string, string>): SheetChange[] {
  if (before === null) return [];
  const told = (column: string, value: unknown): string | null => {
    if (value === null || value === undefined) return null;
    return references.has(column) ? (names.get(String(value)) ?? null) : String(value);
  };
  return Object.keys(after)
    .filter((column) => !hidden.has(column))
    .map((column) => ({
      field: fieldOfColumn(column),
      before: told(column, before[column]),
      after: told(column, after[column]),
    }));
}

async function namesOfIds(ctx: RequestContext, { acts }: Row): Promise<ReadonlyMap<string, string>> {
  const ids = acts.flatMap(({ changes }) =>
    changes.flatMap(({ before, after }) =>
      [before, after].flatMap((values) =>
        Object.entries(values ?? {}).flatMap(([column, value]) =>
          references.has(column) && value !== null ? [String(value)] : [],
        ),
      ),
    ),
  );
  if (ids.length === 0) return new Map();
  const rows = await ctx.db.query<{ id: string; name: string }[]>(NAMES_OF_IDS, [
    ctx.employerId,
    [...new Set(ids)],
  ]);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
