import type { RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { tryToAssign } from '../assignment.service';
import { tryToRecordCareerEvent } from '../career-event.service';
import { setContactByForm } from '../contact.service';
import { tryToCloseEngagement } from '../engagement.service';
import { faultErrors } from '../input.rules';
import { amendAgent, engageByForm, registerByForm } from './agent-form.service';
import { agentSheet } from './agent-sheet.service';
import { AgentSheet } from './agent-sheet.types';
import { amendAssignment, amendEngagement, endAssignment } from './engagement-form.service';
import { madeAlready } from './made-already';
import { done } from './outcome';
import { payloadOf, payloadOfRegistration } from './payload';
import {
  AmendAgentInput,
  AmendAssignmentInput,
  AmendEngagementInput,
  AssignAgentInput,
  CloseEngagementInput,
  EndAssignmentInput,
  OpenEngagementInput,
  RecordCareerEventInput,
  RegisterAgentInput,
  SetContactInput,
  UndoPeopleActsInput,
} from './people.inputs';
import { PeoplePayload } from './people.types';
import { undoPeopleActs } from './undo.service';

/** What human resources do with people, by form. */
@Resolver()
export class PeopleFormsResolver {
  @Query(() => AgentSheet, {
    description: 'Somebody’s civil status, engagements, places and acts, to keep them up to date.',
  })
  agentSheet(@Ctx() ctx: RequestContext, @Arg('agentId', () => ID) agentId: string): Promise<AgentSheet> {
    return agentSheet(ctx, agentId);
  }

  @Mutation(() => PeoplePayload, {
    description: 'Registers somebody, with their engagement and their place.',
  })
  async registerAgent(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RegisterAgentInput) input: RegisterAgentInput,
  ): Promise<PeoplePayload> {
    return payloadOfRegistration(await registerByForm(ctx, input));
  }

  @Mutation(() => PeoplePayload)
  async amendAgent(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AmendAgentInput) input: AmendAgentInput,
  ): Promise<PeoplePayload> {
    return payloadOf(await amendAgent(ctx, input));
  }

  @Mutation(() => PeoplePayload)
  async openEngagement(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => OpenEngagementInput) input: OpenEngagementInput,
  ): Promise<PeoplePayload> {
    return payloadOfRegistration(await engageByForm(ctx, input));
  }

  @Mutation(() => PeoplePayload)
  async amendEngagement(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AmendEngagementInput) input: AmendEngagementInput,
  ): Promise<PeoplePayload> {
    return payloadOf(await amendEngagement(ctx, input));
  }

  @Mutation(() => PeoplePayload)
  async closeEngagement(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CloseEngagementInput) input: CloseEngagementInput,
  ): Promise<PeoplePayload> {
    return payloadOf(await tryToCloseEngagement(ctx, input));
  }

  @Mutation(() => PeoplePayload)
  async assignAgent(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AssignAgentInput) input: AssignAgentInput,
  ): Promise<PeoplePayload> {
    const before = await madeAlready(ctx, 'assignAgent', input.id);
    return payloadOf(before ? done(before) : await tryToAssign(ctx, input));
  }

  @Mutation(() => PeoplePayload)
  async amendAssignment(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AmendAssignmentInput) input: AmendAssignmentInput,
  ): Promise<PeoplePayload> {
    return payloadOf(await amendAssignment(ctx, input));
  }

  @Mutation(() => PeoplePayload)
  async endAssignment(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => EndAssignmentInput) input: EndAssignmentInput,
  ): Promise<PeoplePayload> {
    return payloadOf(await endAssignment(ctx, input));
  }

  @Mutation(() => PeoplePayload)
  async recordCareerEvent(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RecordCareerEventInput) input: RecordCareerEventInput,
  ): Promise<PeoplePayload> {
    const before = await madeAlready(ctx, 'recordCareerEvent', input.id);
    return payloadOf(before ? done(before) : await tryToRecordCareerEvent(ctx, input));
  }

  @Mutation(() => PeoplePayload, { description: 'Names who answers about a subject.' })
  async setContact(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SetContactInput) input: SetContactInput,
  ): Promise<PeoplePayload> {
    const { done: id, faults } = await setContactByForm(ctx, input);
    return { id, actIds: [], conflict: null, homonyms: [], userErrors: faultErrors(faults) };
  }

  @Mutation(() => PeoplePayload, { description: 'Undoes what was just done, all of it or nothing.' })
  async undoPeopleActs(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UndoPeopleActsInput) { actIds }: UndoPeopleActsInput,
  ): Promise<PeoplePayload> {
    const { faults } = await undoPeopleActs(ctx, actIds);
    return { id: null, actIds: [], conflict: null, homonyms: [], userErrors: faultErrors(faults) };
  }
}
