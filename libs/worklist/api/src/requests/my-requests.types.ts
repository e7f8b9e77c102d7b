import { Contact } from '@jalon/identity/api';
import { connectionType, DateTime, LocalDate, type Payload, UserError } from '@jalon/shared/api';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { WorkItemParameters } from '../items/work-item.entity';
import { WorkItemStep } from '../items/work-item.types';
import { Satisfaction, WorkItemOutcome } from '../vocabulary';

/** What somebody asked, as they follow it: who deals with it, until when, where it stands. */
@ObjectType('MyRequest', { simpleResolvers: true })
export class MyRequestView {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Code of its kind.' })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'Page of the portal where it is read in full.' })
  path!: string | null;

  @Field(() => DateTime)
  openedAt!: Date;

  @Field(() => LocalDate, { nullable: true })
  dueOn!: string | null;

  @Field(() => Boolean, { description: 'Whether the law or the regulation sets the due date.' })
  isLegal!: boolean;

  @Field(() => Boolean, { description: 'Whether its due date is past while it waits.' })
  isLate!: boolean;

  @Field(() => Boolean, { description: 'Whether somebody deals with it.' })
  isTaken!: boolean;

  @Field(() => String, { nullable: true, description: 'Who deals with it.' })
  ownerName!: string | null;

  @Field(() => Contact, { nullable: true, description: 'Whom to call about it.' })
  contact!: Contact | null;

  @Field(() => DateTime, { nullable: true })
  settledAt!: Date | null;

  @Field(() => WorkItemOutcome, { nullable: true })
  outcome!: WorkItemOutcome | null;

  @Field(() => Boolean, {
    description: 'Whether the last word is that of whoever deals with it, who awaits an answer.',
  })
  waitsForMe!: boolean;

  @Field(() => Boolean, { description: 'Whether one may still say how it went.' })
  asksOpinion!: boolean;

  @Field(() => [WorkItemStep], { description: 'What was done and written, in order.' })
  steps!: WorkItemStep[];

  /** Not exposed: what its words are made of. */
  parameters!: WorkItemParameters;
}

export const MyRequestConnection = connectionType(MyRequestView, 'MyRequest');

@ObjectType({ simpleResolvers: true })
export class MyRequestPayload implements Payload {
  @Field(() => MyRequestView, { nullable: true })
  request!: MyRequestView | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@InputType()
export class GiveOpinionInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Satisfaction, {
    nullable: true,
    description: 'Null: I would rather not say. It is not asked again.',
  })
  satisfaction?: Satisfaction | null;

  @Field(() => String, { nullable: true })
  comment?: string | null;
}
