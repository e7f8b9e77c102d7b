import { DateTime, LocalDate, type Payload, UserError } from '@jalon/shared/api';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { HabilitationView } from '../habilitation/habilitation.types';
import { ReviewOutcome, ReviewScope } from '../vocabulary';

/** A review of habilitations, and how far it is. */
@ObjectType('HabilitationReview', { simpleResolvers: true })
export class ReviewView {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => ReviewScope)
  scope!: ReviewScope;

  @Field(() => LocalDate)
  openedOn!: string;

  @Field(() => LocalDate)
  dueOn!: string;

  @Field(() => String, { nullable: true })
  openedByName!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day it was closed; null while it is open.' })
  closedOn!: string | null;

  @Field(() => String, { nullable: true })
  closedByName!: string | null;

  @Field(() => Boolean, { description: 'Its last day is past, and some habilitations were not looked at.' })
  isLate!: boolean;

  @Field(() => Int)
  total!: number;

  @Field(() => Int, { description: 'Confirmed, shortened, ended, or over meanwhile.' })
  reviewed!: number;

  @Field(() => Boolean, { description: 'Whether the reader may decide in it.' })
  mayDecide!: boolean;
}

/** One habilitation under review. */
@ObjectType('HabilitationReviewLine', { simpleResolvers: true })
export class ReviewLineView {
  @Field(() => HabilitationView)
  habilitation!: HabilitationView;

  @Field(() => ReviewOutcome, { nullable: true })
  outcome!: ReviewOutcome | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The last day of the shorter one that follows it.' })
  shortenedUntil!: string | null;

  @Field(() => String, { nullable: true })
  decidedByName!: string | null;

  @Field(() => DateTime, { nullable: true })
  decidedAt!: Date | null;

  @Field(() => Boolean, { description: 'It is over since the review was opened, and was not decided here.' })
  isOverMeanwhile!: boolean;

  @Field(() => Boolean, { description: 'Whether the reader may decide of it now: never of their own.' })
  mayDecide!: boolean;
}

@ObjectType({ simpleResolvers: true })
export class ReviewDetail {
  @Field(() => ReviewView)
  review!: ReviewView;

  @Field(() => [ReviewLineView])
  lines!: readonly ReviewLineView[];
}

@InputType()
export class OpenReviewInput {
  @Field(() => String)
  title!: string;

  @Field(() => ReviewScope)
  scope!: ReviewScope;

  @Field(() => LocalDate)
  dueOn!: string;
}

@InputType()
export class DecideReviewLineInput {
  @Field(() => ID)
  reviewId!: string;

  @Field(() => ID)
  habilitationId!: string;

  @Field(() => ReviewOutcome)
  outcome!: ReviewOutcome;

  @Field(() => String, { nullable: true, description: 'Why: asked to shorten or to end.' })
  reason?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The new last day, when it is shortened.' })
  validUntil?: string | null;
}

@InputType()
export class CloseReviewInput {
  @Field(() => ID)
  reviewId!: string;
}

@ObjectType({ simpleResolvers: true })
export class ReviewPayload implements Payload {
  @Field(() => ReviewView, { nullable: true })
  review!: ReviewView | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
