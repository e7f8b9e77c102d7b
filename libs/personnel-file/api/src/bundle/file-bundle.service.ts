import { recordAuditEvent } from '@jalon/audit/api';
import { enqueueJob, FollowedJob } from '@jalon/jobs/api';
import { habilitationParameters } from '@jalon/identity/api';
import { isUuid, notFound, type RequestContext, type UserError } from '@jalon/shared/api';
import { In } from 'typeorm';
import { authorize } from '../policy';
import { type BundledFile, SELECT_BUNDLED_FILE } from './bundled-file';
import { BUNDLE_TASK, choosePieces, MAXIMUM_CHOSEN } from './bundle.rules';
import { FileBundle } from './file-bundle.entity';
import type { RequestFileBundleInput, RequestFileBundlePayload } from './file-bundle.types';

/** Asks for a copy of a file: all that the asker may read of it, or the pieces chosen. */
export async function requestFileBundle(
  ctx: RequestContext,
  { agentId: whose, pieceIds = null, language }: RequestFileBundleInput,
): Promise<RequestFileBundlePayload> {
  const { employerId, personId, agentId: own } = ctx.signedIn;
  const file = await reachBundledFile(ctx, whose ?? own);
  const error = refusalOf(ctx, file, pieceIds);
  if (error) return { bundle: null, userErrors: [error] };
  const { agentId } = file;
  const id = await enqueueJob(ctx, {
    task: BUNDLE_TASK,
    payload: {},
    key: `${personId}/${agentId}`,
    isFollowed: true,
  });
  if (id === null) throw new Error('A followed job has an id.');
  await ctx.db.insert(FileBundle, {
    employerId,
    id,
    agentId,
    askedByPersonId: personId,
    askedAt: ctx.now(),
    pieceIds,
    language,
    pieceCount: null,
    faults: [],
  });
  await recordAuditEvent(
    ctx,
    'personnel-file.requestBundle',
    { objectType: 'file_bundle', objectId: id },
    { agentId, chosen: pieceIds?.length ?? null },
  );
  return { bundle: await ctx.db.findOneByOrFail(FileBundle, { employerId, id }), userErrors: [] };
}

/** The last copy the signed-in person asked for of a file, their own without `agentId`. */
export async function latestFileBundle(
  ctx: RequestContext,
  agentId: string | null,
): Promise<FileBundle | null> {
  const { employerId, personId, agentId: own } = ctx.signedIn;
  const whose = agentId ?? own;
  if (!isUuid(whose)) return null;
  return ctx.db.findOne(FileBundle, {
    where: { employerId, askedByPersonId: personId, agentId: whose },
    order: { askedAt: 'DESC', id: 'DESC' },
  });
}

/** The jobs that make copies; null for one that is forgotten. */
export async function bundleJobsById(
  ctx: RequestContext,
  ids: readonly string[],
): Promise<(FollowedJob | null)[]> {
  const jobs = await ctx.db.findBy(FollowedJob, { employerId: ctx.employerId, id: In([...ids]) });
  const byId = new Map(jobs.map((job) => [job.id, job]));
  return ids.map((id) => byId.get(id) ?? null);
}

/**
 * A file as its copy needs it.
 * @throws NOT_FOUND when the agent is unknown or another employer's, FORBIDDEN when the asker may read nothing of it.
 */
export async function reachBundledFile(ctx: RequestContext, agentId: string): Promise<BundledFile> {
  const parameters = habilitationParameters(ctx);
  if (!isUuid(agentId)) throw notFound();
  const [file] = await ctx.db.query<BundledFile[]>(SELECT_BUNDLED_FILE, [...parameters, agentId]);
  if (!file) throw notFound();
  authorize(ctx, 'bundleFile', file);
  return file;
}

function refusalOf(
  ctx: RequestContext,
  file: BundledFile,
  pieceIds: readonly string[] | null,
): UserError | null {
  const refused = (code: string, message: string): UserError => ({
    code,
    message,
    path: ['input', 'pieceIds'],
  });
  if (pieceIds && pieceIds.length > MAXIMUM_CHOSEN) {
    return refused('TOO_MANY_PIECES', `Choose at most ${MAXIMUM_CHOSEN} pieces, or ask for the whole file.`);
  }
  if (pieceIds && !pieceIds.every(isUuid)) return refused('UNKNOWN_PIECE', 'Choose pieces of this file.');
  const { chosen } = choosePieces(ctx, file, pieceIds);
  return chosen.length > 0 ? null : refused('NOTHING_TO_BUNDLE', 'Choose at least one piece you may read.');
}
