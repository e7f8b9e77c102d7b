import { Contact } from '@jalon/identity/api';
import { DateTime, LocalDate, type Payload, UserError } from '@jalon/shared/api';
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

/** A decision being written: anything may be missing. */
@ObjectType('DecisionDraft', { simpleResolvers: true })
export class DecisionDraft {
  @Field(() => ID)
  id!: string;

  @Field(() => SocialCommittee, { description: 'That of the employer’s branch.' })
  committee!: SocialCommittee;

  @Field(() => String, { nullable: true })
  title!: string | null;

  @Field(() => String, { nullable: true })
  text!: string | null;

  @Field(() => CommitteeOpinion, { nullable: true })
  opinion!: CommitteeOpinion | null;

  @Field(() => LocalDate, { nullable: true })
  opinionOn!: string | null;

  @Field(() => LocalDate, { nullable: true })
  decidedOn!: string | null;

  @Field(() => [DecidedPurpose])
  purposes!: DecidedPurpose[];

  @Field(() => [ManagersSight])
  managersSee!: readonly ManagersSight[];

  @Field(() => String, { nullable: true })
  managersSeeWords!: string | null;

  @Field(() => String, { nullable: true })
  dpiaReference!: string | null;

  @Field(() => String, { nullable: true })
  dpiaExemption!: string | null;

  @Field(() => String, { nullable: true })
  signatoryName!: string | null;

  @Field(() => String, { nullable: true })
  signatoryQuality!: string | null;

  @Field(() => String, { nullable: true })
  onBehalfOf!: string | null;

  @Field(() => LocalDate, { nullable: true })
  startsOn!: string | null;

  @Field(() => LocalDate, { nullable: true })
  endsOn!: string | null;

  @Field(() => ID, { nullable: true, description: 'The published decision it is the next version of.' })
  replacesId!: string | null;

  @Field(() => DateTime)
  updatedAt!: Date;

  @Field(() => String, { nullable: true })
  updatedByName!: string | null;

  @Field(() => [UserError], {
    description: 'What prevents it from being published today; empty when nothing does.',
  })
  missing!: UserError[];

  @Field(() => [DecisionPurpose], { description: 'What publishing it opens, which is closed today.' })
  opens!: DecisionPurpose[];

  @Field(() => [DecisionPurpose], { description: 'What publishing it closes, which is open today.' })
  closes!: DecisionPurpose[];
}

/** What is written, whole: what is left out is emptied. */
@InputType()
export class SaveDecisionDraftInput {
  @Field(() => ID, { nullable: true, description: 'Absent for a new one.' })
  id?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of a new one: the published decision it is to replace.' })
  replacesId?: string | null;

  @Field(() => String, { nullable: true })
  title?: string | null;

  @Field(() => String, { nullable: true })
  text?: string | null;

  @Field(() => CommitteeOpinion, { nullable: true })
  opinion?: CommitteeOpinion | null;

  @Field(() => LocalDate, { nullable: true })
  opinionOn?: string | null;

  @Field(() => LocalDate, { nullable: true })
  decidedOn?: string | null;

  @Field(() => [DecisionPurpose])
  purposes!: DecisionPurpose[];

  @Field(() => [DecisionPurpose], { description: 'Those that are not left to each person’s choice.' })
  compulsoryPurposes!: DecisionPurpose[];

  @Field(() => [ManagersSight])
  managersSee!: ManagersSight[];

  @Field(() => String, { nullable: true })
  managersSeeWords?: string | null;

  @Field(() => String, { nullable: true })
  dpiaReference?: string | null;

  @Field(() => String, { nullable: true })
  dpiaExemption?: string | null;

  @Field(() => String, { nullable: true })
  signatoryName?: string | null;

  @Field(() => String, { nullable: true })
  signatoryQuality?: string | null;

  @Field(() => String, { nullable: true })
  onBehalfOf?: string | null;

  @Field(() => LocalDate, { nullable: true })
  startsOn?: string | null;

  @Field(() => LocalDate, { nullable: true })
  endsOn?: string | null;
}

@ObjectType({ simpleResolvers: true })
export class DecisionDraftPayload implements Payload {
  @Field(() => DecisionDraft, { nullable: true })
  draft!: DecisionDraft | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@InputType()
export class DecisionDraftInput {
  @Field(() => ID)
  id!: string;
}

@ObjectType({ simpleResolvers: true })
export class DeleteDecisionDraftPayload implements Payload {
  @Field(() => ID, { nullable: true })
  deletedId!: string | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
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
