import { monthsAfter, type RequestContext, type ScheduledTask } from '@jalon/shared/api';
import { KEPT_YEARS } from './rights-request.rules';

/** The holding that the purge takes from, as the retention report names it. */
export const REQUESTS_HOLDING = 'data-protection.requests';

/** Forgets, by night, the requests whose time is over. */
export const purgeRequestsDaily: ScheduledTask = {
  name: 'data-protection.purgeRequests',
  cron: '40 2 * * *',
  async run(run) {
    let purged = 0;
    for (const employerId of await run.employerIds())
      purged += await run.inEmployer(employerId, purgeRequests);
    return { purged };
  },
};

/** The last day of what is kept no longer: it was closed that day or before. */
export function purgedUntil(today: string): string {
  return monthsAfter(today, -12 * KEPT_YEARS);
}

/** Inside one employer, with the worker's role. @returns how many were forgotten. */
export async function purgeRequests(ctx: RequestContext): Promise<number> {
  const { employerId } = ctx;
  const before = purgedUntil(ctx.today());
  await ctx.db.query(
    `delete from rights_event where employer_id = $1 and request_id in (
       select id from rights_request where employer_id = $1 and closed_on <= $2)`,
    [employerId, before],
  );
  const [, purged] = await ctx.db.query<[unknown, number]>(
    'delete from rights_request where employer_id = $1 and closed_on <= $2',
    [employerId, before],
  );
  if (purged > 0) {
    await ctx.db.query(
      'insert into purge_report (employer_id, id, holding, purged, before, at) values ($1, $2, $3, $4, $5, $6)',
      [employerId, ctx.newId(), REQUESTS_HOLDING, purged, before, ctx.now()],
    );
  }
  return purged;
}
