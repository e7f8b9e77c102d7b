import { displayName } from '@jalon/identity/api';
import type { RequestContext } from '@jalon/shared/api';
import { closeInvitation } from './invitation.service';
import { EMPTY_SHARED, KEEP_ACT, MY_SHARING, SHARE } from './sharing.sql';
import { type MySharing, type SharingAct, SharingActKind, type SharingPayload } from './sharing.types';
import { takeTurn } from './take-turn';

interface Row {
  readonly employerName: string;
  readonly managers: readonly { readonly givenNames: string; readonly usualName: string }[];
  readonly history: SharingAct[];
  readonly nothingExpected: boolean;
  readonly differs: boolean;
  readonly shareableCount: number;
}

/** What the signed-in person lets the active employer see. */
export async function mySharing(ctx: RequestContext): Promise<MySharing> {
  return toSharing(await selectSharing(ctx));
}

/**
 * Copies what the person's posts require, and was assessed, where the active employer's managers look. It replaces what
 * an earlier act gave; the same again changes nothing.
 *
 * No audit event tells of it nor of withdrawal: the trace is the employer's, to whom "not shared" and "withdrawn" are
 * one state. The person keeps the history.
 */
export async function shareMyLevels(ctx: RequestContext): Promise<SharingPayload> {
  const { employerId, personId, agentId } = ctx.signedIn;
  await takeTurn(ctx, 'shared_level', agentId);
  const row = await selectSharing(ctx);
  const userErrors = sharingObstacles(row);
  if (userErrors.length > 0) return { userErrors };
  const sharing = toSharing(row);
  if (sharing.shared && !row.differs) return { sharing, userErrors };
  await ctx.db.query(EMPTY_SHARED, [employerId, agentId]);
  await ctx.db.query(SHARE, [employerId, personId, ctx.today(), agentId, ctx.now()]);
  await keepAct(ctx, SharingActKind.SHARED, row.shareableCount);
  // Whoever shares has done what they were invited to.
  await closeInvitation(ctx, agentId, null);
  return { sharing: await mySharing(ctx), userErrors };
}

/** Empties at once what the active employer's managers see. Withdrawing again changes nothing. */
export async function withdrawMyLevels(ctx: RequestContext): Promise<SharingPayload> {
  const { employerId, agentId } = ctx.signedIn;
  await takeTurn(ctx, 'shared_level', agentId);
  // TypeORM gives the rows of a deletion, and their number.
  const [, emptied] = await ctx.db.query<[unknown[], number]>(EMPTY_SHARED, [employerId, agentId]);
  const sharing = await mySharing(ctx);
  if (!sharing.shared) return { sharing, userErrors: [] };
  await keepAct(ctx, SharingActKind.WITHDRAWN, emptied);
  return { sharing: await mySharing(ctx), userErrors: [] };
}

async function selectSharing(ctx: RequestContext): Promise<Row> {
  const { employerId, personId, agentId } = ctx.signedIn;
  const [row] = await ctx.db.query<[Row]>(MY_SHARING, [employerId, personId, ctx.today(), agentId]);
  return row;
}

function sharingObstacles({ nothingExpected, shareableCount }: Row): SharingPayload['userErrors'] {
  if (nothingExpected) {
    return [{ code: 'NOTHING_EXPECTED', message: 'Your posts have no expectations yet.', path: [] }];
  }
  if (shareableCount === 0) {
    return [{ code: 'NOTHING_ASSESSED', message: 'Assess a competence that your posts require.', path: [] }];
  }
  return [];
}

async function keepAct(ctx: RequestContext, kind: SharingActKind, levels: number): Promise<void> {
  const { personId, employerId } = ctx.signedIn;
  await ctx.db.query(KEEP_ACT, [personId, ctx.newId(), employerId, kind, ctx.now(), levels]);
}

function toSharing({ employerName, managers, history, nothingExpected, differs }: Row): MySharing {
  const last = history[0];
  const shared = last?.kind === SharingActKind.SHARED;
  return {
    employerName,
    managerNames: managers.map(displayName),
    shared,
    sharedAt: shared ? last.at : null,
    outdated: shared && differs,
    nothingExpected,
    history,
  };
}
