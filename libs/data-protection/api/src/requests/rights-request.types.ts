import { connectionType, DateTime, LocalDate, type Payload, UserError } from '@jalon/shared/api';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Clarification, DataRight, RightsEventKind, RightsOutcome, RightsRequestStatus } from '../vocabulary';

/** One step of a request, as both sides read it. */
@ObjectType({ simpleResolvers: true })
export class RightsEvent {
  @Field(() => ID)
  id!: string;

  @Field(() => RightsEventKind)
  kind!: RightsEventKind;

  @Field(() => DateTime)
  at!: Date;

  @Field(() => String)
  actorName!: string;

  @Field(() => Boolean, { description: 'Whether the person concerned did it, and not an officer.' })
  byRequester!: boolean;

  @Field(() => String, { nullable: true })
  text!: string | null;
}

/** What somebody asks about the data kept on them, and where it stands. */
@ObjectType('RightsRequest', { simpleResolvers: true })
export class RightsRequestView {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => DataRight)
  dataRight!: DataRight;

  @Field(() => String)
  text!: string;

  @Field(() => RightsRequestStatus)
  status!: RightsRequestStatus;

  @Field(() => String)
  requesterName!: string;

  @Field(() => LocalDate)
  receivedOn!: string;

  @Field(() => LocalDate, { description: 'The last day to answer.' })
  dueOn!: string;

  @Field(() => Int, { description: 'Days until the last one; negative once it is past.' })
  daysLeft!: number;

  @Field(() => String, { description: 'CLOSED, LATE, SOON (a week or less) or ON_TIME.' })
  deadline!: string;

  @Field(() => String, { nullable: true, description: 'Why more time was taken; null when none was.' })
  extensionReason!: string | null;

  @Field(() => String, { nullable: true, description: 'The officer who deals with it.' })
  ownerName!: string | null;

  @Field(() => Boolean, { description: 'Whether the reader is that officer.' })
  isMine!: boolean;

  @Field(() => RightsOutcome, { nullable: true })
  outcome!: RightsOutcome | null;

  @Field(() => String, { nullable: true })
  answer!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day it was answered or withdrawn.' })
  closedOn!: string | null;

  @Field(() => [RightsEvent], { description: 'What was done, in order.' })
  events!: RightsEvent[];

  @Field(() => [String], {
    description: 'What the reader may do now: take, clarify, reply, resume, extend, answer, withdraw.',
  })
  acts!: string[];

  @Field(() => LocalDate, { description: 'The last day to answer, were more time taken.' })
  extendedDueOn!: string;
}

export const RightsRequestConnection = connectionType(RightsRequestView, 'RightsRequest');

@InputType()
export class AskForRightInput {
  @Field(() => ID, { description: 'Made by the page: the same act sent twice is done once.' })
  idempotencyKey!: string;

  @Field(() => DataRight)
  dataRight!: DataRight;

  @Field(() => String)
  text!: string;
}

@InputType()
export class RightsRequestInput {
  @Field(() => ID)
  requestId!: string;
}

@InputType()
export class RightsTextInput extends RightsRequestInput {
  @Field(() => String)
  text!: string;
}

@InputType()
export class ClarifyRightsRequestInput extends RightsTextInput {
  @Field(() => Clarification)
  what!: Clarification;
}

@InputType()
export class AnswerRightsRequestInput extends RightsTextInput {
  @Field(() => RightsOutcome)
  outcome!: RightsOutcome;
}

@ObjectType({ simpleResolvers: true })
export class RightsRequestPayload implements Payload {
  @Field(() => RightsRequestView, { nullable: true })
  request!: RightsRequestView | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
