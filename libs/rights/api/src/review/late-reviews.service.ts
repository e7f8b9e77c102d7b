import { daysAfter, type RequestContext } from '@jalon/shared/api';
import { tellManagers } from '../notices';
import { WAITING_LINE } from './review.rows';

/** What is late is recalled again after so many days, until it is decided: nothing is ended in silence. */
const DAYS_BETWEEN_ALERTS = 7;

/** Tells those who give rights what nobody has reviewed at the last day. */
export async function tellLateReviews(ctx: RequestContext): Promise<number> {
  const late = await lateReviews(ctx);
  for (const { id, dueOn, count } of late) {
    const path = `/rh/habilitations/revues/${id}`;
    await tellManagers(ctx, 'reviewOverdue', { parameters: { dueOn, count }, path, objectId: id });
  }
  return late.length;
}

interface LateReview {
  readonly id: string;
  readonly dueOn: string;
  readonly count: number;
}

async function lateReviews(ctx: RequestContext): Promise<LateReview[]> {
  const [rows] = await ctx.db.query<[LateReview[], number]>(
    `update habilitation_review as review set overdue_told_on = $2::date
       from (select line.review_id, count(*)::int as count
               from habilitation_review_line as line
               join habilitation as held on held.employer_id = $1 and held.id = line.habilitation_id
              where line.employer_id = $1 and ${WAITING_LINE}
              group by 1) as waiting
      where review.employer_id = $1 and review.id = waiting.review_id and review.closed_at is null
        and review.due_on < $2::date and (review.overdue_told_on is null or review.overdue_told_on <= $4::date)
      returning review.id, review.due_on::text as "dueOn", waiting.count`,
    [ctx.employerId, ctx.today(), ctx.now(), daysAfter(ctx.today(), -DAYS_BETWEEN_ALERTS)],
  );
  return rows;
}
