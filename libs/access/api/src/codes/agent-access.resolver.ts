import type { Connection, RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { AccessState } from '../vocabulary';
import { accessUnits, agentAccess, agentAccesses } from './access-list.service';
import {
  AccessUnitView,
  AgentAccessConnection,
  AgentAccessPayload,
  AgentAccessView,
  HandOverCodesInput,
  HandOverCodesPayload,
  WithdrawCodeInput,
} from './access.types';
import { handOverCodes, withdrawCode } from './hand-over.service';

/** Who cannot sign in yet: what a referent prints slips for. */
const WITHOUT = [AccessState.NONE, AccessState.CODE_WAITING];

/** Whether agents can sign in, for the referents who hand codes over. */
@Resolver()
export class AgentAccessResolver {
  @Query(() => AgentAccessConnection, {
    description: 'Agents by name and whether they can sign in, within the actor’s habilitations.',
  })
  agentAccesses(
    @Ctx() ctx: RequestContext,
    @Arg('states', () => [AccessState], { defaultValue: WITHOUT }) states: AccessState[],
    @Arg('search', () => String, { defaultValue: '' }) search: string,
    @Arg('orgUnitId', () => ID, { nullable: true }) orgUnitId: string | null,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<Connection<AgentAccessView>> {
    return agentAccesses(ctx, { states, search, orgUnitId: orgUnitId ?? null, first, after });
  }

  @Query(() => [AccessUnitView], { description: 'How many of those agents each unit has.' })
  accessUnits(
    @Ctx() ctx: RequestContext,
    @Arg('states', () => [AccessState], { defaultValue: WITHOUT }) states: AccessState[],
    @Arg('search', () => String, { defaultValue: '' }) search: string,
  ): Promise<AccessUnitView[]> {
    return accessUnits(ctx, { states, search });
  }

  @Query(() => AgentAccessView, {
    nullable: true,
    description: 'Whether one agent can sign in: null when unknown or another employer’s.',
  })
  agentAccess(
    @Ctx() ctx: RequestContext,
    @Arg('agentId', () => ID) agentId: string,
  ): Promise<AgentAccessView | null> {
    return agentAccess(ctx, agentId);
  }

  @Mutation(() => HandOverCodesPayload, {
    description:
      'Makes one-time codes and the slips to hand over, to agents without access; or to one who recovers theirs.',
  })
  handOverCodes(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => HandOverCodesInput) input: HandOverCodesInput,
  ): Promise<HandOverCodesPayload> {
    return handOverCodes(ctx, input);
  }

  @Mutation(() => AgentAccessPayload, { description: 'Makes the code that waits open nothing.' })
  withdrawCode(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => WithdrawCodeInput) input: WithdrawCodeInput,
  ): Promise<AgentAccessPayload> {
    return withdrawCode(ctx, input);
  }
}
