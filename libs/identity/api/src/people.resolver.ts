import type { Connection, RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { searchAgents } from './agent-search.service';
import { AgentConnection, type AgentListItem } from './agent-search.types';
import { Contact } from './contact.entity';
import { contacts } from './contact.service';
import { myEngagements } from './my-engagements.service';
import { EngagementSummary } from './my-engagements.types';
import { myTeam } from './team.service';
import { TeamMember } from './team.types';

@Resolver()
export class PeopleResolver {
  @Query(() => [EngagementSummary], {
    description: 'The signed-in person’s engagements with every employer, each labelled.',
  })
  myEngagements(@Ctx() ctx: RequestContext): Promise<EngagementSummary[]> {
    return myEngagements(ctx);
  }

  @Query(() => [Contact], { description: 'Human contacts of the active employer, one per subject.' })
  contacts(@Ctx() ctx: RequestContext): Promise<Contact[]> {
    return contacts(ctx);
  }

  @Query(() => AgentConnection, {
    description:
      'Agents the reader’s habilitations cover, by any name or matricule; an empty search lists all.',
  })
  agents(
    @Ctx() ctx: RequestContext,
    @Arg('search', () => String, { defaultValue: '' }) search: string,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<Connection<AgentListItem>> {
    return searchAgents(ctx, { search, first, after });
  }

  @Query(() => [TeamMember], { description: 'People assigned to the signed-in person today.' })
  myTeam(@Ctx() ctx: RequestContext): Promise<TeamMember[]> {
    return myTeam(ctx);
  }
}
