import { DateTime, UserError } from '@jalon/shared/api';
import { Competence } from '@jalon/skills/api';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ServedQuestion } from './question.types';
import { AssessmentKind, AssessmentState } from './vocabulary';

/** One attempt of the signed-in person. */
@ObjectType('Assessment', { simpleResolvers: true })
export class AssessmentView {
  @Field(() => ID)
  id!: string;

  @Field(() => AssessmentKind)
  kind!: AssessmentKind;

  @Field(() => Competence, { nullable: true, description: 'Null for the whole profile.' })
  competence!: Competence | null;

  @Field(() => AssessmentState)
  state!: AssessmentState;

  @Field(() => DateTime)
  startedAt!: Date;

  @Field(() => DateTime, { nullable: true })
  finishedAt!: Date | null;

  @Field(() => Int)
  answered!: number;

  @Field(() => Int)
  remainingAtLeast!: number;

  @Field(() => Int)
  remainingAtMost!: number;

  @Field(() => DateTime, { nullable: true })
  lastSavedAt!: Date | null;

  @Field(() => Boolean, { description: 'Whether the person may end it now and read their result.' })
  mayFinish!: boolean;

  @Field(() => ServedQuestion, {
    nullable: true,
    description: 'The question waiting for an answer; null when paused or ended, and in a list.',
  })
  current!: ServedQuestion | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What says that an answer is kept: sent after the commit.',
})
export class AnswerReceipt {
  @Field(() => Int)
  position!: number;

  @Field(() => DateTime)
  savedAt!: Date;

  @Field(() => Boolean, {
    description: 'The position was already answered, from here or elsewhere: the first answer stands.',
  })
  alreadyAnswered!: boolean;
}

@InputType()
export class StartAssessmentInput {
  @Field(() => ID, { nullable: true, description: 'Null assesses the whole profile.' })
  competenceId?: string | null;

  @Field(() => ID)
  idempotencyKey!: string;
}

@InputType()
export class PairInput {
  @Field(() => ID)
  left!: string;

  @Field(() => ID)
  right!: string;
}

@InputType({ description: 'One of its fields, the one the interaction asks for.' })
export class AnswerValueInput {
  @Field(() => [ID], { nullable: true })
  choices?: string[] | null;

  @Field(() => [ID], { nullable: true })
  order?: string[] | null;

  @Field(() => [PairInput], { nullable: true })
  pairs?: PairInput[] | null;

  @Field(() => String, { nullable: true, description: 'A short text, or a number as it was typed.' })
  text?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'JSON of a practical task’s final state; its format is in docs/item-bank.md.',
  })
  state?: string | null;
}

@InputType()
export class SubmitAnswerInput {
  @Field(() => ID)
  assessmentId!: string;

  @Field(() => Int)
  position!: number;

  @Field(() => AnswerValueInput, { nullable: true, description: 'Null with `doNotKnow` only.' })
  value?: AnswerValueInput | null;

  @Field(() => Boolean)
  doNotKnow!: boolean;

  @Field(() => ID)
  idempotencyKey!: string;
}

@InputType()
export class AssessmentInput {
  @Field(() => ID)
  assessmentId!: string;
}

@ObjectType({ simpleResolvers: true })
export class AssessmentPayload {
  @Field(() => AssessmentView, { nullable: true })
  assessment!: AssessmentView | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true })
export class SubmitAnswerPayload {
  @Field(() => AnswerReceipt, { nullable: true })
  receipt!: AnswerReceipt | null;

  @Field(() => AssessmentView, { nullable: true })
  assessment!: AssessmentView | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
