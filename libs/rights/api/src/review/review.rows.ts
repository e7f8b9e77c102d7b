import { displayName } from '@jalon/identity/api';
import type { RequestContext } from '@jalon/shared/api';
import type { ReviewScope } from '../vocabulary';
import type { ReviewView } from './review.types';

type Names = Parameters<typeof displayName>[0];

export interface ReviewRow {
  readonly id: string;
  readonly title: string;
  readonly scope: ReviewScope;
  readonly openedOn: string;
  readonly dueOn: string;
  readonly openedBy: Names | null;
  readonly closedOn: string | null;
  readonly closedBy: Names | null;
  readonly total: number;
  readonly waiting: number;
}

const namesOf = (person: string) => `
  (select json_build_object('givenNames', given_names, 'usualName', usual_name)
     from agent where employer_id = $1::uuid and person_id = ${person})`;

/** A line waits while nobody has decided of a habilitation that is not over. $2 today, $3 now. */
export const WAITING_LINE = `
  line.outcome is null and not coalesce(held.valid_until < $2::date or held.ended_at <= $3::timestamptz, false)`;

/** Reviews, by the last opened. $1 employer, $2 today, $3 now, $4 one of them or null. */
export const REVIEWS = `
  select review.id, review.title, review.scope, review.opened_on::text as "openedOn",
         review.due_on::text as "dueOn", ${namesOf('review.opened_by_person_id')} as "openedBy",
         (review.closed_at at time zone 'Europe/Paris')::date::text as "closedOn",
         ${namesOf('review.closed_by_person_id')} as "closedBy",
         lines.total, lines.waiting
    from habilitation_review as review
   cross join lateral (
     select count(*)::int as total, count(*) filter (where ${WAITING_LINE})::int as waiting
       from habilitation_review_line as line
       join habilitation as held on held.employer_id = $1::uuid and held.id = line.habilitation_id
      where line.employer_id = $1::uuid and line.review_id = review.id) as lines
   where review.employer_id = $1::uuid and ($4::uuid is null or review.id = $4)
   order by review.opened_at desc, review.id
   limit 100`;

export function toReview(ctx: RequestContext, row: ReviewRow, mayDecide: boolean): ReviewView {
  const { openedBy, closedBy, waiting, total, ...values } = row;
  return {
    ...values,
    openedByName: openedBy && displayName(openedBy),
    closedByName: closedBy && displayName(closedBy),
    isLate: row.closedOn === null && waiting > 0 && row.dueOn < ctx.today(),
    total,
    reviewed: total - waiting,
    mayDecide: mayDecide && row.closedOn === null,
  };
}
