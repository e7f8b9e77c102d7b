import { type FileAccess, type FileAccessFilter, FileAccessRole, fileAccessesOf } from '@jalon/audit/api';
import { actedFor, agentNamesByPersonId, breakGlassOfActs, delegationsById } from '@jalon/identity/api';
import { type Connection, isUuid, type RequestContext } from '@jalon/shared/api';
import { habilitationsById, piecesById } from './file-access.loaders';
import { FileReaders, type FileAccessView, type MyFileAccessesArgs } from './file-access.types';
import { authorize } from './policy';
import {
  emergencyGround,
  type GroundingHabilitation,
  readingGround,
  type ReadingGround,
} from './reading-ground.types';

/** Who opened the signed-in agent's file, newest first. Once looked at, what others did is no longer news. */
export async function myFileAccesses(
  ctx: RequestContext,
  args: MyFileAccessesArgs,
): Promise<Connection<FileAccessView>> {
  const { agentId } = ctx.signedIn;
  authorize(ctx, 'readAccesses', { agentId });
  const { first, after = null } = args;
  const accesses = await fileAccessesOf(ctx, agentId, { first, after }, filterOf(ctx, args));
  const edges = await Promise.all(
    accesses.edges.map(async ({ cursor, node }) => ({ cursor, node: await toView(ctx, node) })),
  );
  if (showsTheNews(args)) await markAsSeen(ctx);
  return { ...accesses, edges };
}

function filterOf(ctx: RequestContext, { by, pieceId = null }: MyFileAccessesArgs): FileAccessFilter {
  const { personId } = ctx.signedIn;
  return {
    // What is not even an id names no piece, as an unknown one.
    pieceId: pieceId === null || isUuid(pieceId) ? pieceId : NO_PIECE,
    by: by === FileReaders.MINE ? personId : null,
    notBy: by === FileReaders.OTHERS ? personId : null,
  };
}

const NO_PIECE = '00000000-0000-0000-0000-000000000000';

/** The start of a list that holds everything others did. */
function showsTheNews({ after, by, pieceId, glance }: MyFileAccessesArgs): boolean {
  return !after && !pieceId && !glance && by !== FileReaders.MINE;
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
  const { id, at, actorRole, operation, actorPersonId, pieceId } = access;
  const [name, inWhoseName, piece, readingGround] = await Promise.all([
    ctx.load(agentNamesByPersonId, actorPersonId),
    actedFor(ctx, access),
    pieceId === null ? null : ctx.load(piecesById, pieceId),
    groundOf(ctx, access),
  ]);
  return {
    id,
    at,
    actorName: actorRole === FileAccessRole.OPERATOR ? OPERATOR : (name ?? NOBODY_HERE),
    actedFor: inWhoseName,
    actorRole,
    operation,
    pieceNumber: piece?.number ?? null,
    pieceTitle: piece?.title ?? null,
    mine: actorPersonId === ctx.signedIn.personId,
    readingGround,
  };
}

/** Somebody who acts for the employer without being its agent: a former one, or the platform itself. */
const NOBODY_HERE = 'Jalon';
const OPERATOR = 'Exploitant de la plateforme';

async function groundOf(ctx: RequestContext, access: FileAccess): Promise<ReadingGround> {
  const { actorRole, actorPersonId: personId, at, habilitationId, delegationId } = access;
  if (actorRole === FileAccessRole.OPERATOR) {
    return emergencyGround(await ctx.load(breakGlassOfActs, { personId, at }));
  }
  if (habilitationId === null) return readingGround({}, []);
  const [habilitation, delegation] = await Promise.all([
    ctx.load(habilitationsById, habilitationId),
    delegationId ? ctx.load(delegationsById, delegationId) : null,
  ]);
  return readingGround({ habilitationId }, habilitation ? [untilTheFirstEnd(habilitation, delegation)] : []);
}

/** A delegated habilitation allows nothing after the end of the delegation, nor after its own. */
function untilTheFirstEnd(
  { id, label, validUntil, legalBasis }: GroundingHabilitation,
  delegation: { readonly validUntil: string } | null,
): GroundingHabilitation {
  const end = delegation && delegation.validUntil < validUntil ? delegation.validUntil : validUntil;
  return { id, label, validUntil: end, legalBasis };
}
