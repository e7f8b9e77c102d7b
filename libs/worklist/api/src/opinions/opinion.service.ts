import { recordAuditEvent } from '@jalon/audit/api';
import { habilitationsInForce } from '@jalon/identity/api';
import { optionalTextErrors, refused, type RequestContext, type UserError } from '@jalon/shared/api';
import { ownRequest } from '../answers/answer.service';
import { monthOf } from '../calendar.rules';
import { WorkItem } from '../items/work-item.entity';
import { authorize } from '../policy';
import { asksOpinion } from '../requests/my-request.rules';
import { myRequestAsWritten } from '../requests/my-requests.service';
import type { GiveOpinionInput, MyRequestPayload } from '../requests/my-requests.types';
import { OpinionState, Satisfaction } from '../vocabulary';
import { Opinion } from './opinion.entity';
import type { WorkOpinions } from './opinion.types';

const LONGEST_COMMENT = 1_000;

/** Fewer than so many, and somebody could be recognised: nothing is shown. */
export const FEWEST_OPINIONS = 5;

/** Says how one's own request was dealt with, or that one would rather not: asked once either way. */
export async function giveOpinion(
  ctx: RequestContext,
  { id, satisfaction, comment }: GiveOpinionInput,
): Promise<MyRequestPayload> {
  const item = await ownRequest(ctx, id);
  const userErrors: UserError[] = [
    ...(asksOpinion(item)
      ? []
      : [refused('NOT_ASKED', 'id', 'Your opinion is not asked about this request, or was given.')]),
    ...optionalTextErrors('comment', comment, LONGEST_COMMENT),
  ];
  if (userErrors.length > 0) return { request: null, userErrors };
  const { employerId } = ctx;
  const opinionState = satisfaction ? OpinionState.GIVEN : OpinionState.SKIPPED;
  await ctx.db.update(WorkItem, { employerId, id: item.id }, { opinionState });
  if (satisfaction) {
    const { kind } = item;
    const givenIn = monthOf(ctx.today());
    await ctx.db.insert(Opinion, {
      employerId,
      kind,
      satisfaction,
      comment: comment?.trim() || null,
      givenIn,
    });
  }
  await recordAuditEvent(ctx, 'worklist.giveOpinion', { objectType: 'work_item', objectId: item.id });
  return { request: await myRequestAsWritten(ctx, item.id), userErrors };
}

interface Row {
  readonly kind: string;
  readonly satisfaction: Satisfaction;
  readonly comment: string | null;
}

/** What people say, by kind of request: never of whoever dealt with it. */
export async function workOpinions(ctx: RequestContext): Promise<WorkOpinions[]> {
  authorize(ctx, 'readWorklist', { habilitations: await habilitationsInForce(ctx) });
  const rows = await ctx.db.query<Row[]>(
    'select kind, satisfaction, comment from worklist_opinion where employer_id = $1 order by kind, id',
    [ctx.employerId],
  );
  const byKind = Map.groupBy(rows, ({ kind }) => kind);
  return [...byKind].map(([kind, opinions]) => sumUp(kind, opinions));
}

/** Their order is that of their ids, which is that of chance. */
function sumUp(kind: string, opinions: readonly Row[]): WorkOpinions {
  if (opinions.length < FEWEST_OPINIONS) return { kind, count: null, shares: [], comments: [] };
  return {
    kind,
    count: opinions.length,
    shares: Object.values(Satisfaction).map((satisfaction) => ({
      satisfaction,
      count: opinions.filter((one) => one.satisfaction === satisfaction).length,
    })),
    comments: opinions.flatMap(({ comment }) => (comment === null ? [] : [comment])),
  };
}
