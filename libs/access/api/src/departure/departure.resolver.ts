import type { RequestContext } from '@jalon/shared/api';
import { Ctx, Query, Resolver } from 'type-graphql';
import { departures, myDeparture } from './departure.service';
import { Departure, MyDeparture } from './departure.types';

/** Keeping one's access to one's file after one has left. */
@Resolver()
export class DepartureResolver {
  @Query(() => MyDeparture, {
    nullable: true,
    description: 'My departure, from two months before my last day.',
  })
  myDeparture(@Ctx() ctx: RequestContext): Promise<MyDeparture | null> {
    return myDeparture(ctx);
  }

  @Query(() => [Departure], { description: 'Who leaves within two months, among those I answer for.' })
  departures(@Ctx() ctx: RequestContext): Promise<Departure[]> {
    return departures(ctx);
  }
}
