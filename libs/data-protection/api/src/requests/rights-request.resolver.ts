import type { Connection, RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { askForRight } from './ask-right.service';
import {
  answerRightsRequest,
  clarifyRightsRequest,
  extendRightsRequest,
  resumeRightsRequest,
  takeRightsRequest,
} from './officers-part.service';
import { replyOnRequest, withdrawRightsRequest } from './persons-part.service';
import { rightsEventsByRequestId } from './rights-event.loaders';
import { myRightsRequests, rightsRequest, rightsRequests } from './rights-request-list.service';
import {
  AnswerRightsRequestInput,
  AskForRightInput,
  ClarifyRightsRequestInput,
  RightsEvent,
  RightsRequestConnection,
  RightsRequestInput,
  RightsRequestPayload,
  RightsRequestView,
  RightsTextInput,
} from './rights-request.types';

@Resolver(() => RightsRequestView)
export class RightsRequestResolver {
  @Query(() => [RightsRequestView], {
    description: 'The signed-in agent’s requests about their data, the latest first.',
  })
  myRightsRequests(@Ctx() ctx: RequestContext): Promise<RightsRequestView[]> {
    return myRightsRequests(ctx);
  }

  @Query(() => RightsRequestView, {
    nullable: true,
    description:
      'One request: null when unknown or another employer’s, FORBIDDEN to who is concerned by none.',
  })
  rightsRequest(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID) id: string,
  ): Promise<RightsRequestView | null> {
    return rightsRequest(ctx, id);
  }

  @Query(() => RightsRequestConnection, {
    description: 'The employer’s requests: those that wait by legal deadline, or those that are over.',
  })
  rightsRequests(
    @Ctx() ctx: RequestContext,
    @Arg('closed', () => Boolean, { defaultValue: false }) closed: boolean,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<Connection<RightsRequestView>> {
    return rightsRequests(ctx, { closed, first, after });
  }

  @Mutation(() => RightsRequestPayload, { description: 'Asks something about one’s own data.' })
  askForRight(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AskForRightInput) input: AskForRightInput,
  ): Promise<RightsRequestPayload> {
    return askForRight(ctx, input);
  }

  @Mutation(() => RightsRequestPayload, { description: 'Replies to what the officer asked.' })
  replyOnRightsRequest(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RightsTextInput) input: RightsTextInput,
  ): Promise<RightsRequestPayload> {
    return replyOnRequest(ctx, input);
  }

  @Mutation(() => RightsRequestPayload, { description: 'Gives up one’s own request.' })
  withdrawRightsRequest(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RightsRequestInput) input: RightsRequestInput,
  ): Promise<RightsRequestPayload> {
    return withdrawRightsRequest(ctx, input);
  }

  @Mutation(() => RightsRequestPayload, { description: 'An officer deals with it from now on.' })
  takeRightsRequest(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RightsRequestInput) input: RightsRequestInput,
  ): Promise<RightsRequestPayload> {
    return takeRightsRequest(ctx, input);
  }

  @Mutation(() => RightsRequestPayload, { description: 'Asks the person for a precision, or who they are.' })
  clarifyRightsRequest(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ClarifyRightsRequestInput) input: ClarifyRightsRequestInput,
  ): Promise<RightsRequestPayload> {
    return clarifyRightsRequest(ctx, input);
  }

  @Mutation(() => RightsRequestPayload, {
    description: 'Goes on: what was asked of the person came otherwise.',
  })
  resumeRightsRequest(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RightsTextInput) input: RightsTextInput,
  ): Promise<RightsRequestPayload> {
    return resumeRightsRequest(ctx, input);
  }

  @Mutation(() => RightsRequestPayload, {
    description: 'Takes two months more, once, for a reason the person is told.',
  })
  extendRightsRequest(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RightsTextInput) input: RightsTextInput,
  ): Promise<RightsRequestPayload> {
    return extendRightsRequest(ctx, input);
  }

  @Mutation(() => RightsRequestPayload, { description: 'Answers, and closes; never one’s own request.' })
  answerRightsRequest(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AnswerRightsRequestInput) input: AnswerRightsRequestInput,
  ): Promise<RightsRequestPayload> {
    return answerRightsRequest(ctx, input);
  }

  @FieldResolver(() => [RightsEvent])
  events(@Ctx() ctx: RequestContext, @Root() { id }: RightsRequestView): Promise<RightsEvent[]> {
    return ctx.load(rightsEventsByRequestId, id);
  }
}
