import type { RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { closeHabilitationReview, decideReviewLine, openHabilitationReview } from './review.service';
import { habilitationReview, habilitationReviews } from './review-reading.service';
import {
  CloseReviewInput,
  DecideReviewLineInput,
  OpenReviewInput,
  ReviewDetail,
  ReviewPayload,
  ReviewView,
} from './review.types';

@Resolver()
export class ReviewResolver {
  @Query(() => [ReviewView], { description: 'The reviews of habilitations, the last opened first.' })
  habilitationReviews(@Ctx() ctx: RequestContext): Promise<ReviewView[]> {
    return habilitationReviews(ctx);
  }

  @Query(() => ReviewDetail, {
    nullable: true,
    description: 'One review and its lines: null when unknown or another employer’s.',
  })
  habilitationReview(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID) id: string,
  ): Promise<ReviewDetail | null> {
    return habilitationReview(ctx, id);
  }

  @Mutation(() => ReviewPayload, { description: 'Opens a review of what is in force today.' })
  openHabilitationReview(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => OpenReviewInput) input: OpenReviewInput,
  ): Promise<ReviewPayload> {
    return openHabilitationReview(ctx, input);
  }

  @Mutation(() => ReviewPayload, {
    description: 'Confirms, shortens or ends one habilitation; never one’s own.',
  })
  decideReviewLine(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DecideReviewLineInput) input: DecideReviewLineInput,
  ): Promise<ReviewPayload> {
    return decideReviewLine(ctx, input);
  }

  @Mutation(() => ReviewPayload, { description: 'Closes a review in which nothing waits any more.' })
  closeHabilitationReview(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CloseReviewInput) input: CloseReviewInput,
  ): Promise<ReviewPayload> {
    return closeHabilitationReview(ctx, input);
  }
}
