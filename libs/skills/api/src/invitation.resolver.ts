import type { RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { dismissInvitation, inviteToAssess, myInvitations } from './invitation.service';
import {
  DismissInvitationInput,
  DismissInvitationPayload,
  Invitation,
  InviteToAssessInput,
  InviteToAssessPayload,
} from './invitation.types';

@Resolver()
export class InvitationResolver {
  @Query(() => [Invitation], { description: 'Invitations to assess oneself that the reader has not closed.' })
  myInvitations(@Ctx() ctx: RequestContext): Promise<Invitation[]> {
    return myInvitations(ctx);
  }

  @Mutation(() => InviteToAssessPayload, {
    description: 'Invites people of one’s team to assess themselves.',
  })
  inviteToAssess(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => InviteToAssessInput) input: InviteToAssessInput,
  ): Promise<InviteToAssessPayload> {
    return inviteToAssess(ctx, input);
  }

  @Mutation(() => DismissInvitationPayload, {
    description: 'Puts an invitation away. Its author is not told.',
  })
  dismissInvitation(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DismissInvitationInput) input: DismissInvitationInput,
  ): Promise<DismissInvitationPayload> {
    return dismissInvitation(ctx, input);
  }
}
