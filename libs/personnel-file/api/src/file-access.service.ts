import { type FileAccess, fileAccessesOf, type Page } from '@jalon/audit/api';
import { agentNamesByPersonId } from '@jalon/identity/api';
import type { Connection, RequestContext } from '@jalon/shared/api';
import { habilitationsById, piecesById } from './file-access.loaders';
import type { FileAccessView } from './file-access.types';
import { authorize } from './policy';
import { readingGround } from './reading-ground.types';

/** Who opened the signed-in agent's file, newest first. Once looked at, what others did is no longer news. */
export async function myFileAccesses(ctx: RequestContext, page: Page): Promise<Connection<FileAccessView>> {
  const { agentId } = ctx.signedIn;
  authorize(ctx, 'readAccesses', { agentId });
  const accesses = await fileAccessesOf(ctx, agentId, page);
  const edges = await Promise.all(
    accesses.edges.map(async ({ cursor, node }) => ({ cursor, node: await toView(ctx, node) })),
  );
  if (!page.after) await markAsSeen(ctx);
  return { ...accesses, edges };
}

/** Written only when there is something new: looking again costs no write. */
async function markAsSeen(ctx: RequestContext): Promise<void> {
  const { employerId, agentId, personId } = ctx.signedIn;
  await ctx.db.query(
    `update personnel_file as file set accesses_seen_at = $4
      where employer_id = $1 and agent_id = $2 and exists (
        select from file_access_log as access
         where access.employer_id = $1 and access.agent_id = $2 and access.actor_person_id <> $3
           and access.at > coalesce(file.accesses_seen_at, '-infinity'))`,
    [employerId, agentId, personId, ctx.now()],
  );
}

async function toView(ctx: RequestContext, access: FileAccess): Promise<FileAccessView> {
  const { id, at, actorRole, operation, actorPersonId, pieceId, habilitationId } = access;
  const [name, piece, habilitation] = await Promise.all([
    ctx.load(agentNamesByPersonId, actorPersonId),
    pieceId === null ? null : ctx.load(piecesById, pieceId),
    habilitationId === null ? null : ctx.load(habilitationsById, habilitationId),
  ]);
  return {
    id,
    at,
    // Somebody who acts for the employer without being its agent: the operator's own hand.
    actorName: name ?? 'Jalon',
    actorRole,
    operation,
    pieceNumber: piece?.number ?? null,
    pieceTitle: piece?.title ?? null,
    mine: actorPersonId === ctx.signedIn.personId,
    readingGround: readingGround(
      { habilitationId: habilitationId ?? undefined },
      habilitation ? [habilitation] : [],
    ),
  };
}
