import { DateTime } from '@jalon/shared/api';
import { Competence } from '@jalon/skills/api';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { AssessmentView } from './attempt.types';
import { ChoiceReason, ServedQuestion } from './question.types';
import { NextReason, StopReason } from './vocabulary';

@ObjectType({
  simpleResolvers: true,
  description: 'A level with its interval: 8 chances in 10 of being between `lower` and `upper`.',
})
export class LevelEstimate {
  @Field(() => String)
  areaCode!: string;

  @Field(() => Competence, { nullable: true, description: 'Null for an area.' })
  competence!: Competence | null;

  @Field(() => Int)
  level!: number;

  @Field(() => Int)
  lower!: number;

  @Field(() => Int)
  upper!: number;

  @Field(() => [Float], { description: 'The probability of each level, 1 to 8.' })
  probabilities!: number[];

  @Field(() => Int, { description: 'How many answers bear on it.' })
  answers!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'What the person’s posts with the active employer require.',
  })
  expected!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The expected level of a competence, on the scale of 1 to 8, without and with one answer.',
})
export class LevelChange {
  @Field(() => Competence)
  competence!: Competence;

  @Field(() => Float)
  before!: number;

  @Field(() => Float)
  after!: number;
}

@ObjectType({ simpleResolvers: true })
export class Rationale {
  @Field(() => String)
  text!: string;

  @Field(() => String, { nullable: true, description: 'What it speaks of: an option, a pair, an answer.' })
  of!: string | null;

  @Field(() => Boolean, { nullable: true })
  right!: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'What was answered, and the key with its reasons.' })
export class Correction {
  @Field(() => [String])
  given!: string[];

  @Field(() => [String])
  expected!: string[];

  @Field(() => [Rationale])
  rationales!: Rationale[];
}

@ObjectType({ simpleResolvers: true })
export class AnswerStep {
  @Field(() => Int)
  position!: number;

  @Field(() => ServedQuestion)
  question!: ServedQuestion;

  @Field(() => Boolean)
  doNotKnow!: boolean;

  @Field(() => Boolean)
  correct!: boolean;

  @Field(() => Correction, { nullable: true, description: 'Null in a certification, whose key is kept.' })
  correction!: Correction | null;

  @Field(() => [LevelChange], { description: 'What this answer changed, the most first; at most four.' })
  changes!: LevelChange[];

  @Field(() => ChoiceReason)
  why!: ChoiceReason;

  @Field(() => DateTime)
  answeredAt!: Date;

  @Field(() => String, { nullable: true, description: 'Of the person’s report of this question.' })
  reportReference!: string | null;

  @Field(() => String, { nullable: true, description: 'What was answered to that report.' })
  reportAnswer!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class AssessmentResult {
  @Field(() => AssessmentView)
  assessment!: AssessmentView;

  @Field(() => [LevelEstimate])
  areas!: LevelEstimate[];

  @Field(() => [LevelEstimate])
  competences!: LevelEstimate[];

  @Field(() => [AnswerStep])
  steps!: AnswerStep[];

  @Field(() => StopReason)
  stopReason!: StopReason;

  @Field(() => Int)
  questions!: number;

  @Field(() => String)
  engineVersion!: string;

  @Field(() => String)
  bankVersion!: string;

  @Field(() => [String], { description: 'Codes of the areas that stand out, at most two.' })
  strengths!: string[];

  @Field(() => Competence, { nullable: true, description: 'The competence most worth practising next.' })
  nextCompetence!: Competence | null;

  @Field(() => NextReason)
  nextReason!: NextReason;

  @Field(() => [String], { description: 'Sheets of the public register that explain it.' })
  algorithmCodes!: string[];
}
