import type { RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { confirmIdentity, identitiesToConfirm, refuseIdentity } from './confirm-identity.service';
import {
  BeginIdentityLinkInput,
  BeginIdentityLinkPayload,
  ConfirmIdentityInput,
  IdentityDecisionPayload,
  IdentityToConfirm,
  MyIdentities,
  MyIdentitiesPayload,
  OwnIdentityInput,
  RefuseIdentityInput,
} from './identity.types';
import { beginIdentityLink, myIdentities, removeMyIdentity, withdrawIdentity } from './my-identities.service';

/** Second identities: proposed by their person, confirmed by the employer's referent. */
@Resolver()
export class IdentityResolver {
  @Query(() => MyIdentities, { description: 'The identities that open my account, and those that wait.' })
  myIdentities(@Ctx() ctx: RequestContext): Promise<MyIdentities> {
    return myIdentities(ctx);
  }

  @Mutation(() => BeginIdentityLinkPayload, { description: 'Where to go to prove another identity.' })
  beginIdentityLink(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => BeginIdentityLinkInput) { place }: BeginIdentityLinkInput,
  ): Promise<BeginIdentityLinkPayload> {
    return beginIdentityLink(ctx, place);
  }

  @Mutation(() => MyIdentitiesPayload, { description: 'Gives up an identity of mine that waits.' })
  withdrawIdentity(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => OwnIdentityInput) { id }: OwnIdentityInput,
  ): Promise<MyIdentitiesPayload> {
    return withdrawIdentity(ctx, id);
  }

  @Mutation(() => MyIdentitiesPayload, { description: 'Removes an identity of mine, never the last way in.' })
  removeMyIdentity(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => OwnIdentityInput) { id }: OwnIdentityInput,
  ): Promise<MyIdentitiesPayload> {
    return removeMyIdentity(ctx, id);
  }

  @Query(() => [IdentityToConfirm], { description: 'The identities that wait for my confirmation.' })
  identitiesToConfirm(@Ctx() ctx: RequestContext): Promise<IdentityToConfirm[]> {
    return identitiesToConfirm(ctx);
  }

  @Mutation(() => IdentityDecisionPayload, {
    description: 'Confirms an agent’s second identity, never mine.',
  })
  confirmIdentity(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ConfirmIdentityInput) input: ConfirmIdentityInput,
  ): Promise<IdentityDecisionPayload> {
    return confirmIdentity(ctx, input);
  }

  @Mutation(() => IdentityDecisionPayload, { description: 'Refuses it, for a reason that the person reads.' })
  refuseIdentity(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RefuseIdentityInput) input: RefuseIdentityInput,
  ): Promise<IdentityDecisionPayload> {
    return refuseIdentity(ctx, input);
  }
}
