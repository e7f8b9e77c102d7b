import type { Connection, RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { employerAgents } from './employer-agents.service';
import { type EmployerAgent, EmployerAgentConnection } from './employer-agents.types';

@Resolver()
export class EmployerAgentsResolver {
  @Query(() => EmployerAgentConnection, {
    description: 'The employer’s agents, by matricule, for a program with the scope AGENTS_READ.',
  })
  employerAgents(
    @Ctx() ctx: RequestContext,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<Connection<EmployerAgent>> {
    return employerAgents(ctx, { first, after });
  }
}
