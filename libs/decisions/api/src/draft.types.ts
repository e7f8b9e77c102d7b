import { DateTime, LocalDate, type Payload, UserError } from '@jalon/shared/api';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { DecidedPurpose } from './decision.types';
import { CommitteeOpinion, DecisionPurpose, ManagersSight, SocialCommittee } from './vocabulary';

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
