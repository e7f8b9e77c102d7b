import type { Delegation } from '@jalon/identity/api';
import type { RequestContext } from '@jalon/shared/api';
import { tellParties } from './delegation.notices';

type Over = Pick<Delegation, 'id' | 'principalPersonId' | 'delegatePersonId' | 'validFrom' | 'validUntil'>;

/** Tells the two people of each delegation, once, that it has come to its end by itself. */
export async function tellWhatIsOver(ctx: RequestContext): Promise<number> {
  const over = await notToldYet(ctx);
  for (const delegation of over) await tellParties(ctx, 'ended', delegation);
  return over.length;
}

/** Written down as they are read: two workers at once tell it once. What somebody ended was told then. */
async function notToldYet(ctx: RequestContext): Promise<readonly Over[]> {
  const [rows] = await ctx.db.query<[Over[], number]>(
    `update delegation set end_told_on = $2::date
      where employer_id = $1 and valid_until < $2::date and ended_at is null and end_told_on is null
     returning id, principal_person_id as "principalPersonId", delegate_person_id as "delegatePersonId",
               valid_from::text as "validFrom", valid_until::text as "validUntil"`,
    [ctx.employerId, ctx.today()],
  );
  return rows;
}
