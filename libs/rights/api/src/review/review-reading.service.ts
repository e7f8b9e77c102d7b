import { displayName, type HabilitationInForce, habilitationsInForce } from '@jalon/identity/api';
import { isUuid, type RequestContext } from '@jalon/shared/api';
import { mayManage } from '../habilitation/habilitation-list.service';
import {
  HABILITATION_COLUMNS,
  HABILITATION_SOURCES,
  type HabilitationRow,
  IS_OVER,
  toHabilitation,
} from '../habilitation/habilitation.rows';
import { authorize } from '../policy';
import type { ReviewOutcome } from '../vocabulary';
import { type ReviewRow, REVIEWS, toReview } from './review.rows';
import type { ReviewDetail, ReviewLineView, ReviewView } from './review.types';

/** The employer's reviews, the last opened first. */
export async function habilitationReviews(ctx: RequestContext): Promise<ReviewView[]> {
  const habilitations = await habilitationsInForce(ctx);
  authorize(ctx, 'readReviews', { habilitations });
  const rows = await readReviews(ctx, null);
  const mayDecide = authorize.may(ctx, 'giveRights', { habilitations });
  return rows.map((row) => toReview(ctx, row, mayDecide));
}

/** One review and every line of it: null when it is unknown or another employer's. */
export async function habilitationReview(ctx: RequestContext, id: string): Promise<ReviewDetail | null> {
  const habilitations = await habilitationsInForce(ctx);
  authorize(ctx, 'readReviews', { habilitations });
  const [row] = isUuid(id) ? await readReviews(ctx, id) : [];
  if (!row) return null;
  const review = toReview(ctx, row, authorize.may(ctx, 'giveRights', { habilitations }));
  const lines = await ctx.db.query<LineRow[]>(LINES, [ctx.employerId, ctx.today(), ctx.now(), id]);
  return { review, lines: lines.map((line) => toLine(ctx, line, review, habilitations)) };
}

/** One review, once written by this very operation. */
export async function reviewAsWritten(ctx: RequestContext, id: string): Promise<ReviewView> {
  const [row] = await readReviews(ctx, id);
  if (!row) throw new Error('The review just written is not there.');
  return toReview(ctx, row, true);
}

function readReviews(ctx: RequestContext, id: string | null): Promise<ReviewRow[]> {
  return ctx.db.query<ReviewRow[]>(REVIEWS, [ctx.employerId, ctx.today(), ctx.now(), id]);
}

interface LineRow extends HabilitationRow {
  readonly outcome: ReviewOutcome | null;
  readonly decisionReason: string | null;
  readonly shortenedUntil: string | null;
  readonly decidedBy: Parameters<typeof displayName>[0] | null;
  readonly decidedAt: Date | null;
  readonly isOver: boolean;
}

/** Those that wait first, and by their last day. $1 employer, $2 today, $3 now, $4 review. */
const LINES = `
  select ${HABILITATION_COLUMNS}, line.outcome, line.reason as "decisionReason",
         shorter.valid_until::text as "shortenedUntil", line.decided_at as "decidedAt",
         (select json_build_object('givenNames', given_names, 'usualName', usual_name)
            from agent where employer_id = $1::uuid and person_id = line.decided_by_person_id) as "decidedBy",
         coalesce(${IS_OVER}, false) as "isOver"
    from habilitation_review_line as line
    join ${HABILITATION_SOURCES} on true
    left join habilitation as shorter on shorter.employer_id = $1::uuid and shorter.id = line.replaced_by_id
   where line.employer_id = $1::uuid and line.review_id = $4::uuid
     and held.employer_id = $1::uuid and held.id = line.habilitation_id
   order by line.outcome is not null, held.valid_until, held.id`;

function toLine(
  ctx: RequestContext,
  row: LineRow,
  review: ReviewView,
  habilitations: readonly HabilitationInForce[],
): ReviewLineView {
  const { outcome, decisionReason, shortenedUntil, decidedBy, decidedAt, isOver, ...held } = row;
  const mine = mayManage(ctx, habilitations, held);
  return {
    habilitation: toHabilitation(ctx, held, mine),
    outcome,
    reason: decisionReason,
    shortenedUntil,
    decidedByName: decidedBy && displayName(decidedBy),
    decidedAt,
    isOverMeanwhile: outcome === null && isOver,
    // What was confirmed may still be ended; what is ended is not taken back here.
    mayDecide: review.mayDecide && mine && !isOver,
  };
}
