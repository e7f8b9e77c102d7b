import { FileOperation, recordAuditEvent, recordFileAccess } from '@jalon/audit/api';
import { keepJobResult, keptJobResult, type KeptResult } from '@jalon/documents/api';
import { actedFor, agentNamesByPersonId, signedName } from '@jalon/identity/api';
import { notify } from '@jalon/notifications/api';
import { JobRefusal, type JobRun, type RequestContext } from '@jalon/shared/api';
import { safeFileName } from '../file-name.rules';
import { speak } from '../speak';
import { bundleArchive, PieceUnreadable } from './bundle-archive';
import { bundleReady } from './bundle-ready.notice';
import type { BundleContents } from './bundle-contents';
import { choosePieces, parisDay } from './bundle.rules';
import { FileBundle } from './file-bundle.entity';
import { reachBundledFile } from './file-bundle.service';

/**
 * Makes a copy and tells its asker, all in one transaction: what is read is traced, or nothing is kept. A piece that
 * cannot be read is left out and told, and the others are copied all the same.
 *
 * @throws {JobRefusal} when not one piece can be joined
 */
export async function makeBundle(ctx: RequestContext, job: Pick<JobRun, 'id' | 'progress'>): Promise<void> {
  // It was made, then the worker died before saying so.
  if (await keptJobResult(ctx, job.id)) return;
  const { employerId } = ctx;
  const order = await ctx.db.findOneByOrFail(FileBundle, { employerId, id: job.id });
  const file = await reachBundledFile(ctx, order.agentId);
  const choice = choosePieces(ctx, file, order.pieceIds);
  const askedByName = await askerOf(ctx, order, choice);
  let contents: BundleContents = { order, file, askedByName, ...choice };
  let result: KeptResult | undefined;
  while (!result) {
    if (contents.chosen.length === 0) throw new JobRefusal('NOTHING_TO_BUNDLE');
    try {
      const current = contents;
      result = await ctx.attempt(() => keepArchive(ctx, job, current));
    } catch (error) {
      if (!(error instanceof PieceUnreadable)) throw error;
      contents = without(contents, error);
    }
  }
  await traceBundle(ctx, contents);
  await tellAsker(ctx, contents, result);
}

/** Who asked, and in whose name when a piece is opened by delegation. */
async function askerOf(
  ctx: RequestContext,
  { askedByPersonId, language }: FileBundle,
  { chosen }: Pick<BundleContents, 'chosen'>,
): Promise<string> {
  const name = (await ctx.load(agentNamesByPersonId, askedByPersonId)) ?? '';
  const ground = chosen.find((one) => one.ground.delegationId)?.ground;
  return signedName(language, name, await actedFor(ctx, ground ?? {}));
}

async function keepArchive(
  ctx: RequestContext,
  job: Pick<JobRun, 'id' | 'progress'>,
  contents: BundleContents,
): Promise<KeptResult> {
  const { order, file } = contents;
  const fileName = speak(order.language, 'bundle.fileName', {
    matricule: safeFileName(file.agent.matricule, 40),
    date: ctx.today(),
  });
  const bytes = await bundleArchive(ctx, contents, (done, total) => job.progress(done, total));
  return keepJobResult(ctx, { jobId: job.id, fileName, mediaType: 'application/zip', bytes });
}

function without(contents: BundleContents, { piece, reason }: PieceUnreadable): BundleContents {
  return {
    ...contents,
    chosen: contents.chosen.filter((one) => one.piece.id !== piece.id),
    faults: [...contents.faults, { pieceNumber: piece.number, reason }],
  };
}

/** Each piece copied is a piece read: its holder sees it as any other reading. */
async function traceBundle(
  ctx: RequestContext,
  { order, file, chosen, faults }: BundleContents,
): Promise<void> {
  const { employerId, id } = order;
  const { agentId, fileId } = file;
  for (const { piece, ground } of chosen) {
    const { CONSULTATION: operation } = FileOperation;
    await recordFileAccess(ctx, { agentId, fileId: fileId ?? '', pieceId: piece.id, operation, ground });
  }
  await ctx.db.update(FileBundle, { employerId, id }, { pieceCount: chosen.length, faults: [...faults] });
  await recordAuditEvent(
    ctx,
    'personnel-file.makeBundle',
    { objectType: 'file_bundle', objectId: id },
    { agentId, pieces: chosen.length, faults: faults.length },
  );
}

async function tellAsker(
  ctx: RequestContext,
  { order, chosen }: BundleContents,
  { keptUntil }: KeptResult,
): Promise<void> {
  const { personId, agentId } = ctx.signedIn;
  await notify(ctx, {
    kind: bundleReady.code,
    to: personId,
    parameters: { count: chosen.length, until: parisDay(keptUntil) },
    path: order.agentId === agentId ? '/mon-dossier/copie' : `/rh/agents/${order.agentId}/copie`,
    objectId: order.id,
  });
}
