import type { Connection, RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { delegations, interimRights, myDelegations } from './delegation-list.service';
import { declareInterim, endDelegation, giveDelegation } from './delegation.service';
import type { DelegationView } from './delegation.types';
import {
  DeclareInterimInput,
  DelegableRight,
  DelegationConnection,
  DelegationPayload,
  DelegationScope,
  EndDelegationInput,
  GiveDelegationInput,
  MyDelegations,
} from './delegation.types';

@Resolver()
export class DelegationResolver {
  @Query(() => MyDelegations, { description: 'What I gave and received, and what I could give.' })
  myDelegations(@Ctx() ctx: RequestContext): Promise<MyDelegations> {
    return myDelegations(ctx);
  }

  @Query(() => DelegationConnection, { description: 'All those of the employer, the last given first.' })
  delegations(
    @Ctx() ctx: RequestContext,
    @Arg('scope', () => DelegationScope, { defaultValue: DelegationScope.OPEN }) scope: DelegationScope,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<Connection<DelegationView>> {
    return delegations(ctx, { scope, first, after });
  }

  @Query(() => [DelegableRight], { description: 'What an agent holds, for who declares their interim.' })
  interimRights(
    @Ctx() ctx: RequestContext,
    @Arg('agentId', () => ID) agentId: string,
  ): Promise<DelegableRight[]> {
    return interimRights(ctx, agentId);
  }

  @Mutation(() => DelegationPayload, { description: 'A part of my rights, to somebody else, for a time.' })
  giveDelegation(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => GiveDelegationInput) input: GiveDelegationInput,
  ): Promise<DelegationPayload> {
    return giveDelegation(ctx, input);
  }

  @Mutation(() => DelegationPayload, { description: 'All that somebody absent holds, to who stands in.' })
  declareInterim(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DeclareInterimInput) input: DeclareInterimInput,
  ): Promise<DelegationPayload> {
    return declareInterim(ctx, input);
  }

  @Mutation(() => DelegationPayload, { description: 'Ends a delegation or an interim at once.' })
  endDelegation(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => EndDelegationInput) { delegationId }: EndDelegationInput,
  ): Promise<DelegationPayload> {
    return endDelegation(ctx, delegationId);
  }
}
