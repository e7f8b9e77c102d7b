import { LocalDate, type Payload, UserError } from '@jalon/shared/api';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ApplicationView } from './application.types';
import { Certificate } from './certificate.types';
import { DecisionOutcome, RevocationGround } from './vocabulary';

@InputType()
export class ApplyForCertificationInput {
  @Field(() => ID, { description: 'Made by the page: the same act sent twice is done once.' })
  idempotencyKey!: string;
}

@InputType()
export class ApplicationInput {
  @Field(() => ID)
  applicationId!: string;
}

@InputType()
export class AppealDecisionInput {
  @Field(() => ID)
  applicationId!: string;

  @Field(() => String)
  text!: string;
}

@InputType()
export class TrainingOfferInput {
  @Field(() => String)
  title!: string;

  @Field(() => ID, { nullable: true, description: 'An agent of the employer who answers for it.' })
  ownerAgentId?: string | null;

  @Field(() => String, { nullable: true, description: 'Who answers for it, when not an agent.' })
  ownerName?: string | null;

  @Field(() => LocalDate)
  dueOn!: string;
}

@InputType()
export class DecideCertificationInput {
  @Field(() => ID)
  applicationId!: string;

  @Field(() => DecisionOutcome)
  outcome!: DecisionOutcome;

  @Field(() => String, { nullable: true, description: 'Needed to refuse.' })
  reasons?: string | null;

  @Field(() => TrainingOfferInput, { nullable: true, description: 'Needed to refuse.' })
  trainingOffer?: TrainingOfferInput | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How long it is valid: 12, 24 or 36 months; 36 when not said.',
  })
  validityMonths?: number | null;
}

@InputType()
export class AnswerAppealInput {
  @Field(() => ID)
  applicationId!: string;

  @Field(() => Boolean)
  upheld!: boolean;

  @Field(() => String)
  answer!: string;
}

@InputType()
export class IssueCertificatesInput {
  @Field(() => [ID])
  applicationIds!: string[];
}

@InputType()
export class RevokeCertificateInput {
  @Field(() => ID)
  certificateId!: string;

  @Field(() => RevocationGround)
  ground!: RevocationGround;

  @Field(() => String)
  explanation!: string;
}

@InputType()
export class ReplaceCertificateInput {
  @Field(() => ID)
  certificateId!: string;

  @Field(() => String)
  reason!: string;
}

@ObjectType({ simpleResolvers: true })
export class CertificationPayload implements Payload {
  @Field(() => ApplicationView, { nullable: true })
  application!: ApplicationView | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true })
export class CertificatePayload implements Payload {
  @Field(() => Certificate, { nullable: true })
  certificate!: Certificate | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

/** What became of one application of a batch. */
@ObjectType({ simpleResolvers: true })
export class IssueResult {
  @Field(() => ID)
  applicationId!: string;

  @Field(() => Certificate, { nullable: true })
  certificate!: Certificate | null;

  @Field(() => String, { nullable: true, description: 'Code of what prevented it; the others are issued.' })
  problem!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class IssueCertificatesPayload implements Payload {
  @Field(() => [IssueResult])
  results!: IssueResult[];

  @Field(() => [UserError])
  userErrors!: UserError[];
}
