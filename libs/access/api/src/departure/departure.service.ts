import { displayName, habilitationParameters } from '@jalon/identity/api';
import type { RequestContext } from '@jalon/shared/api';
import { type ActorsHabilitation, authorize } from '../policy';
import { DEPARTURES, MY_DEPARTURE } from './departure.sql';
import type { Departure, MyDeparture } from './departure.types';

interface Row extends MyDeparture {
  readonly agentId: string;
  readonly givenNames: string;
  readonly usualName: string;
  readonly birthName: string;
  readonly matricule: string;
}

interface Page {
  readonly habilitations: readonly ActorsHabilitation[];
  readonly departures: readonly Row[];
}

/** Who leaves within two months, the first to leave first, and whether they keep a way in. */
export async function departures(ctx: RequestContext): Promise<Departure[]> {
  const [page] = await ctx.db.query<[Page]>(DEPARTURES, habilitationParameters(ctx));
  authorize(ctx, 'listAccesses', page);
  return page.departures.map((row) => ({
    agentId: row.agentId,
    displayName: displayName(row),
    matricule: row.matricule,
    endsOn: row.endsOn,
    isReady: row.isReady,
  }));
}

/** The reader's own departure, null when none is near. */
export async function myDeparture(ctx: RequestContext): Promise<MyDeparture | null> {
  const { personId } = ctx.signedIn;
  const parameters = [ctx.employerId, personId, ctx.today()];
  const [mine] = await ctx.db.query<MyDeparture[]>(MY_DEPARTURE, parameters);
  return mine ?? null;
}
