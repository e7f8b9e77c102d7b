import { daysAfter, type RequestContext } from '@jalon/shared/api';
import { tellHolder, tellManagers, type ToldHabilitation } from '../notices';
import { SOON_DAYS } from './habilitation.rows';

/** Tells each holder, once, that a right ends within thirty days; those who give rights, how many do. */
export async function tellWhatEndsSoon(ctx: RequestContext): Promise<number> {
  const ending = await notToldYet(ctx);
  for (const habilitation of ending) await tellHolder(ctx, 'endingSoon', habilitation);
  if (ending.length > 0) {
    await tellManagers(ctx, 'manyEndingSoon', {
      parameters: { count: ending.length },
      path: `/rh/habilitations?fin=${SOON_DAYS}`,
    });
  }
  return ending.length;
}

/** Written down as they are read: two workers at once tell it once. What is renewed already is no news. */
function notToldYet(ctx: RequestContext): Promise<ToldHabilitation[]> {
  return ctx.db.query<ToldHabilitation[]>(
    `with told as (
       insert into habilitation_reminder (employer_id, habilitation_id, told_on)
       select held.employer_id, held.id, $2::date
         from habilitation as held
        where held.employer_id = $1 and held.valid_from <= $2::date
          and held.valid_until between $2::date and $3::date and (held.ended_at is null or held.ended_at > $4)
          and not exists (
            select from habilitation as next
             where next.employer_id = $1 and next.replaces_id = held.id
               and (next.ended_at is null or next.ended_at > $4))
       on conflict do nothing
       returning habilitation_id)
     select held.id, held.holder_person_id as "holderPersonId", held.valid_until::text as "validUntil"
       from told join habilitation as held on held.employer_id = $1 and held.id = told.habilitation_id
      order by held.valid_until, held.id`,
    [ctx.employerId, ctx.today(), daysAfter(ctx.today(), SOON_DAYS), ctx.now()],
  );
}
