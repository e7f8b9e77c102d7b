import { DateTime, LocalDate } from '@jalon/shared/api';
import { Field, ID, ObjectType } from 'type-graphql';
import { WorkItemView } from '../list/worklist.types';
import { WorkItemEventKind, WorkItemOutcome } from '../vocabulary';

/** One step of an item, as both sides read it. */
@ObjectType('WorkItemStep', { simpleResolvers: true })
export class WorkItemStep {
  @Field(() => ID)
  id!: string;

  @Field(() => WorkItemEventKind)
  kind!: WorkItemEventKind;

  @Field(() => DateTime)
  at!: Date;

  @Field(() => String, { nullable: true, description: 'Who did it; null when the program did it by itself.' })
  actorName!: string | null;

  @Field(() => String, { nullable: true, description: 'In whose place, when it was by delegation.' })
  principalName!: string | null;

  @Field(() => String, { nullable: true, description: 'To whom it was handed over.' })
  toName!: string | null;

  @Field(() => Boolean, { description: 'Whether whoever asked did it.' })
  byRequester!: boolean;

  @Field(() => String, { nullable: true, description: 'What one side wrote to the other.' })
  text!: string | null;

  @Field(() => WorkItemOutcome, { nullable: true })
  outcome!: WorkItemOutcome | null;

  @Field(() => LocalDate, { nullable: true, description: 'The new due date, when it changed.' })
  dueOn!: string | null;
}

/** An item opened: its steps, and what the reader may do of it. */
@ObjectType('WorkItemDetail', { simpleResolvers: true })
export class WorkItemDetail {
  @Field(() => ID)
  id!: string;

  @Field(() => WorkItemView)
  item!: WorkItemView;

  @Field(() => [WorkItemStep], { description: 'What was done and written, in order.' })
  steps!: WorkItemStep[];

  @Field(() => [String], { description: 'What the reader may do now: take, release, handOver, answer.' })
  acts!: string[];
}

/** Somebody an item may be handed over to. */
@ObjectType({ simpleResolvers: true })
export class WorkColleague {
  @Field(() => ID)
  personId!: string;

  @Field(() => String)
  displayName!: string;
}
