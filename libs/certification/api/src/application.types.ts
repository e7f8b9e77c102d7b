import { LevelChange, StopReason } from '@jalon/assessment/api';
import { connectionType, DateTime, LocalDate } from '@jalon/shared/api';
import { Competence } from '@jalon/skills/api';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Certificate } from './certificate.types';
import { ApplicationState, DecisionOutcome } from './vocabulary';

/** What a refusal opens: somebody answers for it, by a date. */
@ObjectType({ simpleResolvers: true })
export class TrainingOffer {
  @Field(() => String)
  title!: string;

  @Field(() => String)
  ownerName!: string;

  @Field(() => LocalDate)
  dueOn!: string;
}

@ObjectType({ simpleResolvers: true })
export class Appeal {
  @Field(() => String)
  text!: string;

  @Field(() => DateTime)
  madeAt!: Date;

  @Field(() => String, { nullable: true })
  answer!: string | null;

  @Field(() => String, { nullable: true })
  answeredByName!: string | null;

  @Field(() => DateTime, { nullable: true })
  answeredAt!: Date | null;

  @Field(() => Boolean, { nullable: true })
  upheld!: boolean | null;
}

/** What a named person decided, and how to contest it. */
@ObjectType({ simpleResolvers: true })
export class CertificationDecision {
  @Field(() => DecisionOutcome)
  outcome!: DecisionOutcome;

  @Field(() => String, { nullable: true })
  reasons!: string | null;

  @Field(() => String)
  decidedByName!: string;

  @Field(() => DateTime)
  decidedAt!: Date;

  @Field(() => LocalDate, { description: 'The last day on which it may be appealed against.' })
  appealUntil!: string;

  @Field(() => TrainingOffer, { nullable: true })
  trainingOffer!: TrainingOffer | null;

  @Field(() => Appeal, { nullable: true })
  appeal!: Appeal | null;
}

@ObjectType({ simpleResolvers: true })
export class ProposedArea {
  @Field(() => String)
  areaCode!: string;

  @Field(() => Int)
  level!: number;

  @Field(() => Int)
  lower!: number;

  @Field(() => Int)
  upper!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'The highest level reached with 8 chances in 10 or more; null when there is none.',
  })
  attested!: number | null;

  @Field(() => Float, { description: 'Probability that the required level is reached.' })
  probability!: number;
}

/** A question of the certification, as an officer reads it: what it measured and changed, without its key. */
@ObjectType({ simpleResolvers: true })
export class ProposalStep {
  @Field(() => Int)
  position!: number;

  @Field(() => Competence)
  competence!: Competence;

  @Field(() => Int)
  itemLevel!: number;

  @Field(() => Boolean)
  correct!: boolean;

  @Field(() => Boolean)
  doNotKnow!: boolean;

  @Field(() => [LevelChange], { description: 'What the answer changed most.' })
  changes!: LevelChange[];
}

/** What the published rule proposes; the officer decides. */
@ObjectType({ simpleResolvers: true })
export class CertificationProposal {
  @Field(() => DecisionOutcome)
  outcome!: DecisionOutcome;

  @Field(() => [ProposedArea])
  areas!: ProposedArea[];

  @Field(() => Int)
  requiredLevel!: number;

  @Field(() => Int)
  questions!: number;

  @Field(() => Int)
  doNotKnow!: number;

  @Field(() => StopReason)
  stopReason!: StopReason;

  @Field(() => String)
  engineVersion!: string;

  @Field(() => String)
  bankVersion!: string;

  @Field(() => [ProposalStep])
  steps!: ProposalStep[];
}

/** An agent's application for a certificate, from the assessment to the decision. */
@ObjectType('CertificationApplication', { simpleResolvers: true })
export class ApplicationView {
  @Field(() => ID)
  id!: string;

  @Field(() => ApplicationState)
  state!: ApplicationState;

  @Field(() => DateTime)
  appliedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When the assessment ended.' })
  submittedAt!: Date | null;

  @Field(() => ID)
  assessmentId!: string;

  @Field(() => String)
  applicantName!: string;

  @Field(() => ID)
  agentId!: string;

  @Field(() => CertificationDecision, { nullable: true })
  decision!: CertificationDecision | null;

  @Field(() => Certificate, { nullable: true, description: 'The last certificate issued on it.' })
  certificate!: Certificate | null;

  @Field(() => Boolean, { description: 'Whether the reader may decide on it now.' })
  mayDecide!: boolean;
}

export const ApplicationConnection = connectionType(ApplicationView, 'CertificationApplication');

/** What the signed-in agent has to do with certification. */
@ObjectType({ simpleResolvers: true })
export class MyCertification {
  @Field(() => ApplicationView, { nullable: true, description: 'The latest application.' })
  application!: ApplicationView | null;

  @Field(() => [String], { description: 'Codes of what prevents applying now; empty when nothing does.' })
  obstacles!: string[];

  @Field(() => [Certificate])
  certificates!: Certificate[];
}
