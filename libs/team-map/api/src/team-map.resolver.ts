import type { RequestContext } from '@jalon/shared/api';
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { teamMap } from './team-map.service';
import { TeamMap, TeamMapArgs } from './team-map.types';

@Resolver()
export class TeamMapResolver {
  @Query(() => TeamMap, {
    description:
      'People assigned to the reader today × competences their posts require; what each communicates.',
  })
  teamMap(@Ctx() ctx: RequestContext, @Args(() => TeamMapArgs) args: TeamMapArgs): Promise<TeamMap> {
    return teamMap(ctx, args);
  }
}
