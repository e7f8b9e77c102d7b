import type { RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import {
  acceptSecondRole,
  endSecondRole,
  offerSecondRole,
  refuseSecondRole,
  secondRoles,
} from './role.service';
import {
  AcceptSecondRoleInput,
  AnswerSecondRoleInput,
  OfferSecondRoleInput,
  SecondRolePayload,
  SecondRoleView,
} from './role.types';

@Resolver()
export class SecondRoleResolver {
  @Query(() => [SecondRoleView], {
    description: 'What people of other employers do here, and ours elsewhere; the last offered first.',
  })
  secondRoles(@Ctx() ctx: RequestContext): Promise<SecondRoleView[]> {
    return secondRoles(ctx);
  }

  @Mutation(() => SecondRolePayload, { description: 'Asks another employer for somebody.' })
  offerSecondRole(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => OfferSecondRoleInput) input: OfferSecondRoleInput,
  ): Promise<SecondRolePayload> {
    return offerSecondRole(ctx, input);
  }

  @Mutation(() => SecondRolePayload, { description: 'Names who does it.' })
  acceptSecondRole(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AcceptSecondRoleInput) input: AcceptSecondRoleInput,
  ): Promise<SecondRolePayload> {
    return acceptSecondRole(ctx, input);
  }

  @Mutation(() => SecondRolePayload, { description: 'Answers that nobody can.' })
  refuseSecondRole(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AnswerSecondRoleInput) input: AnswerSecondRoleInput,
  ): Promise<SecondRolePayload> {
    return refuseSecondRole(ctx, input);
  }

  @Mutation(() => SecondRolePayload, { description: 'Ends it at once, from either side.' })
  endSecondRole(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AnswerSecondRoleInput) input: AnswerSecondRoleInput,
  ): Promise<SecondRolePayload> {
    return endSecondRole(ctx, input);
  }
}
