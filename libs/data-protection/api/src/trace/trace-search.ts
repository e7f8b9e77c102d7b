import { recordAuditEvent, sealState, searchAuditEvents } from '@jalon/audit/api';
import { findAgents, habilitationsInForce } from '@jalon/identity/api';
import { enqueueJob } from '@jalon/jobs/api';
import {
  badUserInput,
  type Connection,
  isUuid,
  type Language,
  type RequestContext,
  type TracedObject,
} from '@jalon/shared/api';
import { authorize } from '../policy';
import { EXPORT_TRACE } from './export-trace.task';
import { searchDetail, toTraceFilter } from './trace-filter';
import { withNames } from './trace-lines';
import type {
  TracedAgent,
  TraceExportPayload,
  TraceLine,
  TraceSealView,
  TraceSearchInput,
} from './trace.types';

export interface TracePage {
  readonly first: number;
  readonly after: string | null;
}

/** Acts and readings, newest first. Looking into the trace is an act, and is traced with what was looked for. */
export async function searchTrace(
  ctx: RequestContext,
  search: TraceSearchInput,
  page: TracePage,
  traced: readonly TracedObject[],
): Promise<Connection<TraceLine>> {
  authorize(ctx, 'protectData', { habilitations: await habilitationsInForce(ctx) });
  const filter = await toTraceFilter(ctx, search);
  const { edges, ...rest } = await searchAuditEvents(ctx, filter, page);
  const lines = await withNames(
    ctx,
    edges.map(({ node }) => node),
    traced,
  );
  const object = { objectType: 'employer', objectId: ctx.employerId };
  await recordAuditEvent(ctx, 'data-protection.searchTrace', object, searchDetail(search));
  return {
    ...rest,
    edges: edges.flatMap(({ cursor }, index) => {
      const node = lines[index];
      return node ? [{ cursor, node }] : [];
    }),
  };
}

const MOST_AGENTS = 10;

/** Agents to look for in the trace, by any name or matricule, or by the ids of an address; nobody when neither is given. */
export async function findTracedAgents(
  ctx: RequestContext,
  search: string,
  agentIds: readonly string[],
): Promise<TracedAgent[]> {
  authorize(ctx, 'protectData', { habilitations: await habilitationsInForce(ctx) });
  if (!agentIds.every(isUuid)) throw badUserInput('"ids" must be ids.');
  if (search.trim() === '' && agentIds.length === 0) return [];
  const found = await findAgents(ctx, { search, agentIds, limit: MOST_AGENTS });
  return found.map(({ agentId, displayName, matricule }) => ({ id: agentId, displayName, matricule }));
}

/** How far what is written is sealed. */
export async function traceSeal(ctx: RequestContext): Promise<TraceSealView> {
  authorize(ctx, 'protectData', { habilitations: await habilitationsInForce(ctx) });
  return sealState(ctx);
}

/** Asks for the same lines as a file, made by a job that its asker follows. */
export async function requestTraceExport(
  ctx: RequestContext,
  search: TraceSearchInput,
  language: Language,
): Promise<TraceExportPayload> {
  authorize(ctx, 'protectData', { habilitations: await habilitationsInForce(ctx) });
  // Refused now rather than in the job.
  await toTraceFilter(ctx, search);
  const criteria = searchDetail(search);
  const jobId = await enqueueJob(ctx, {
    task: EXPORT_TRACE,
    payload: { ...criteria, language },
    queue: 'exports',
    isFollowed: true,
  });
  const object = { objectType: 'employer', objectId: ctx.employerId };
  await recordAuditEvent(ctx, 'data-protection.exportTrace', object, criteria);
  return { jobId, userErrors: [] };
}
