import type { TraceEntry } from '@jalon/audit/api';
import { actedFor, agentNamesByAgentId, agentNamesByPersonId } from '@jalon/identity/api';
import type { RequestContext, TracedObject } from '@jalon/shared/api';
import { objectsOf } from './trace-objects';
import type { TraceLine } from './trace.types';

/** Tells the ids of some lines by names, in three statements at most, and two more when some were done by delegation. */
export async function withNames(
  ctx: RequestContext,
  entries: readonly TraceEntry[],
  traced: readonly TracedObject[],
): Promise<TraceLine[]> {
  const objects = await objectsOf(ctx, entries, traced);
  const agentOf = (entry: TraceEntry) => namedAgent(entry) ?? objects.get(entry.objectId)?.agentId ?? null;
  const persons = unique(entries.map(({ actorPersonId }) => actorPersonId));
  const agents = unique(entries.map(agentOf));
  const personNames = await namesOf(persons, (ids) => agentNamesByPersonId(ctx, ids));
  const agentNames = await namesOf(agents, (ids) => agentNamesByAgentId(ctx, ids));
  const inWhoseName = await Promise.all(entries.map((entry) => actedFor(ctx, entry)));
  return entries.map((entry, index) => ({
    ...entry,
    actedFor: inWhoseName[index] ?? null,
    actorName: personNames.get(entry.actorPersonId ?? '') ?? null,
    agentName: agentNames.get(agentOf(entry) ?? '') ?? null,
    objectNumber: objects.get(entry.objectId)?.number ?? null,
    role: typeof entry.detail['role'] === 'string' ? entry.detail['role'] : null,
  }));
}

/** The agent that the line names by itself: whose file was opened, or whom the act bears on. */
function namedAgent({ stream, detail, objectType, objectId }: TraceEntry): string | null {
  if (stream === 'READING') return typeof detail['agentId'] === 'string' ? detail['agentId'] : null;
  return objectType === 'agent' ? objectId : null;
}

function unique(ids: readonly (string | null)[]): readonly string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}

async function namesOf(
  ids: readonly string[],
  read: (ids: readonly string[]) => Promise<(string | null)[]>,
): Promise<ReadonlyMap<string, string | null>> {
  const names = ids.length > 0 ? await read(ids) : [];
  return new Map(ids.map((id, index) => [id, names[index] ?? null]));
}
