import {
  checkPageSize,
  type Connection,
  decodeInstantCursor,
  type RequestContext,
  toConnection,
} from '@jalon/shared/api';
import type { Page } from './file-access.service';
import { READ_TRACE, SEARCH_TRACE } from './trace-search.sql';
import type { TraceEntry, TraceFilter } from './trace-search.types';

/** As SQL gives it: the instant is a text, to the microsecond, which a JavaScript date would lose. */
type TraceRow = Omit<TraceEntry, 'at'> & { readonly at: string };

/**
 * The employer's acts and readings, newest first, total included, in one statement. It holds ids: names are asked of
 * the domains that own them. Whether the reader may know is the caller's gate.
 */
export async function searchAuditEvents(
  ctx: RequestContext,
  filter: TraceFilter,
  { first, after }: Page,
): Promise<Connection<TraceEntry>> {
  const size = checkPageSize(first);
  const position = after ? decodeInstantCursor(after) : null;
  const [page]: [{ total: number; entries: TraceRow[] }] = await ctx.db.query(
    SEARCH_TRACE,
    parametersOf(ctx, filter, position, size + 1),
  );
  const { edges, ...rest } = toConnection(page.entries, size, page.total, ({ at, id }) => [at, id]);
  return { ...rest, edges: edges.map(({ cursor, node }) => ({ cursor, node: toEntry(node) })) };
}

/** How many lines an export reads at a time: its memory does not grow with the trace. */
const EXPORT_PAGE = 1_000;

/** The same lines, all of them, newest first, one after the other: for a file that is written as it is read. */
export async function* exportTrace(ctx: RequestContext, filter: TraceFilter): AsyncGenerator<TraceEntry> {
  let position: Position | null = null;
  for (;;) {
    const rows: TraceRow[] = await ctx.db.query(READ_TRACE, parametersOf(ctx, filter, position, EXPORT_PAGE));
    for (const row of rows) yield toEntry(row);
    const last = rows.at(-1);
    if (!last || rows.length < EXPORT_PAGE) return;
    position = [last.at, last.id];
  }
}

/** After which line a page starts. */
type Position = readonly [at: string, id: string];

function parametersOf(
  ctx: RequestContext,
  filter: TraceFilter,
  position: Position | null,
  limit: number,
): readonly unknown[] {
  const { stream, from, to, actorPersonId, action, objectType, objectId } = filter;
  const criteria = [stream, from, to, actorPersonId, action, objectType, objectId].map((one) => one ?? null);
  return [ctx.employerId, ...criteria, position?.[0] ?? null, position?.[1] ?? null, limit];
}

function toEntry(row: TraceRow): TraceEntry {
  return { ...row, at: new Date(row.at) };
}
