import type { TraceEntry } from '@jalon/audit/api';
import type { RequestContext, TracedObject } from '@jalon/shared/api';

/** Whose an object is, and what it is called by. */
interface KnownObject {
  readonly id: string;
  readonly agentId: string;
  readonly number: number | null;
}

/** The objects of some lines that an agent has, by their ids: one statement whatever the lines, none without any. */
export async function objectsOf(
  ctx: RequestContext,
  entries: readonly TraceEntry[],
  traced: readonly TracedObject[],
): Promise<ReadonlyMap<string, KnownObject>> {
  const types = new Set(entries.map(({ objectType }) => objectType));
  const sources = traced.filter(({ objectType }) => types.has(objectType));
  if (sources.length === 0) return new Map();
  const known = new Set(sources.map(({ objectType }) => objectType));
  const ids = entries.filter(({ objectType }) => known.has(objectType)).map(({ objectId }) => objectId);
  const parts = sources.map(
    ({ agents }) => `select id, agent_id as "agentId", number from (${agents}) as object`,
  );
  const rows = await ctx.db.query<KnownObject[]>(parts.join(' union all '), [
    ctx.employerId,
    [...new Set(ids)],
  ]);
  return new Map(rows.map((row) => [row.id, row]));
}
