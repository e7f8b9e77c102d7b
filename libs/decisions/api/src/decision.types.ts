import { Contact } from '@jalon/identity/api';
import { LocalDate, type Payload, UserError } from '@jalon/shared/api';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import {
  CommitteeOpinion,
  DecisionPurpose,
  DecisionState,
  ManagersSight,
  SocialCommittee,
} from './vocabulary';

/** What a decision opens, and whether each person chooses. */
@ObjectType({ simpleResolvers: true })
export class DecidedPurpose {
  @Field(() => DecisionPurpose)
  purpose!: DecisionPurpose;

  @Field(() => Boolean)
  isVoluntary!: boolean;
}

/** What an employer decided after its committee’s opinion, as everybody it concerns reads it. */
@ObjectType('PublishedDecision', { simpleResolvers: true })
export class PublishedDecision {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: 'Paragraphs separated by line feeds; text, never markup.' })
  text!: string;

  @Field(() => SocialCommittee)
  committee!: SocialCommittee;

  @Field(() => CommitteeOpinion)
  opinion!: CommitteeOpinion;

  @Field(() => LocalDate)
  opinionOn!: string;

  @Field(() => LocalDate)
  decidedOn!: string;

  @Field(() => [DecidedPurpose])
  purposes!: DecidedPurpose[];

  @Field(() => [ManagersSight], { description: 'Nothing when empty.' })
  managersSee!: ManagersSight[];

  @Field(() => String, { nullable: true })
  managersSeeWords!: string | null;

  @Field(() => String, { nullable: true, description: 'Of the impact assessment (RGPD, article 35).' })
  dpiaReference!: string | null;

  @Field(() => String, { nullable: true, description: 'Why none is needed.' })
  dpiaExemption!: string | null;

  @Field(() => String)
  signatoryName!: string;

  @Field(() => String)
  signatoryQuality!: string;

  @Field(() => String, { nullable: true, description: 'Whom the signatory signs for, by delegation.' })
  onBehalfOf!: string | null;

  @Field(() => LocalDate, { description: 'The first day on which it opens something.' })
  effectiveOn!: string;

  @Field(() => LocalDate)
  endsOn!: string;

  @Field(() => DecisionState)
  state!: DecisionState;

  @Field(() => Boolean, { description: 'Whether it opens what it says today.' })
  isInForce!: boolean;

  @Field(() => LocalDate)
  publishedOn!: string;

  @Field(() => String)
  publishedByName!: string;

  @Field(() => String)
  publishedByQuality!: string;

  @Field(() => ID, { nullable: true, description: 'The version before it.' })
  replacesId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The version after it.' })
  replacedById!: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'From when the version after it is in force instead.',
  })
  replacedOn!: string | null;

  @Field(() => LocalDate, { nullable: true })
  withdrawnOn!: string | null;

  @Field(() => String, { nullable: true })
  withdrawnByName!: string | null;

  @Field(() => String, { nullable: true })
  withdrawnByQuality!: string | null;

  @Field(() => String, { nullable: true })
  withdrawalReason!: string | null;
}

/** Whether something is open to the employer’s people today, by which decision, and whom to ask when it is not. */
@ObjectType({ simpleResolvers: true })
export class DecisionGate {
  @Field(() => DecisionPurpose)
  purpose!: DecisionPurpose;

  @Field(() => PublishedDecision, {
    nullable: true,
    description: 'The one in force; null when it is closed.',
  })
  decision!: PublishedDecision | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'When the last one stopped; null when there was none.',
  })
  closedOn!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'When one already published begins.' })
  opensOn!: string | null;

  @Field(() => Contact, { nullable: true, description: 'Whom to ask.' })
  contact!: Contact | null;

  @Field(() => Boolean, { description: 'Whether the reader may publish one.' })
  mayPublish!: boolean;
}

@InputType()
export class WithdrawDecisionInput {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Why, as everybody will read it.' })
  reason!: string;
}

@ObjectType({ simpleResolvers: true })
export class PublishedDecisionPayload implements Payload {
  @Field(() => PublishedDecision, { nullable: true })
  decision!: PublishedDecision | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
