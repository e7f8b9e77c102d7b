import { DateTime, LocalDate } from '@jalon/shared/api';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AdministrativePosition, CareerEventKind, EmploymentStatus, StatutoryCategory } from '../vocabulary';
import { AmendmentReason } from './amending';
import { FieldSource } from './people-act.entity';

/** A place that somebody holds, held or will hold. */
@ObjectType({ simpleResolvers: true })
export class SheetAssignment {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ID)
  orgUnitId!: string;

  @Field(() => String)
  orgUnitName!: string;

  @Field(() => ID, { nullable: true })
  positionId!: string | null;

  @Field(() => String, { nullable: true })
  positionTitle!: string | null;

  @Field(() => ID, { nullable: true })
  managerAgentId!: string | null;

  @Field(() => String, { nullable: true })
  managerName!: string | null;

  @Field(() => LocalDate)
  startsOn!: string;

  @Field(() => LocalDate, { nullable: true })
  endsOn!: string | null;
}

/** An act of a career, as it was recorded: what it does not name stays as it was. */
@ObjectType({ simpleResolvers: true })
export class SheetCareerEvent {
  @Field(() => ID)
  id!: string;

  @Field(() => CareerEventKind)
  kind!: CareerEventKind;

  @Field(() => LocalDate)
  effectiveOn!: string;

  @Field(() => LocalDate, { nullable: true })
  signedOn!: string | null;

  @Field(() => LocalDate, { nullable: true })
  notifiedOn!: string | null;

  @Field(() => EmploymentStatus, { nullable: true })
  employmentStatus!: EmploymentStatus | null;

  @Field(() => AdministrativePosition, { nullable: true })
  administrativePosition!: AdministrativePosition | null;

  @Field(() => String, { nullable: true })
  statutoryBody!: string | null;

  @Field(() => String, { nullable: true })
  grade!: string | null;

  @Field(() => String, { nullable: true })
  step!: string | null;

  @Field(() => Int, { nullable: true })
  grossIndex!: number | null;

  @Field(() => Int, { nullable: true })
  increasedIndex!: number | null;

  @Field(() => Int, { nullable: true })
  workingTimeQuota!: number | null;

  @Field(() => String, { nullable: true })
  note!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class SheetEngagement {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => EmploymentStatus)
  status!: EmploymentStatus;

  @Field(() => StatutoryCategory, { nullable: true })
  category!: StatutoryCategory | null;

  @Field(() => String, { nullable: true })
  jobStream!: string | null;

  @Field(() => LocalDate)
  startsOn!: string;

  @Field(() => LocalDate, { nullable: true })
  endsOn!: string | null;

  @Field(() => String, { nullable: true })
  endReason!: string | null;

  /** The last first. */
  @Field(() => [SheetAssignment])
  assignments!: readonly SheetAssignment[];

  /** The last first. */
  @Field(() => [SheetCareerEvent])
  events!: readonly SheetCareerEvent[];
}

/** Where the value of a field comes from. */
@ObjectType({ simpleResolvers: true })
export class SheetFieldSource {
  @Field(() => String)
  field!: string;

  @Field(() => FieldSource)
  source!: FieldSource;

  @Field(() => DateTime)
  at!: Date;

  /** Null for a program, and for who is no longer an agent. */
  @Field(() => String, { nullable: true })
  byName!: string | null;
}

/** What an act made of a field. */
@ObjectType({ simpleResolvers: true })
export class SheetChange {
  @Field(() => String)
  field!: string;

  @Field(() => String, { nullable: true })
  before!: string | null;

  @Field(() => String, { nullable: true })
  after!: string | null;
}

/** An act on the person: who did what, when and why. */
@ObjectType({ simpleResolvers: true })
export class SheetAct {
  @Field(() => ID)
  id!: string;

  /** The code of the act: `amendAgent`. */
  @Field(() => String)
  kind!: string;

  @Field(() => DateTime)
  at!: Date;

  @Field(() => String, { nullable: true })
  byName!: string | null;

  @Field(() => AmendmentReason, { nullable: true })
  reason!: AmendmentReason | null;

  @Field(() => FieldSource)
  source!: FieldSource;

  /** Of an amendment; empty for what was made. */
  @Field(() => [SheetChange])
  changes!: readonly SheetChange[];

  @Field(() => DateTime, { nullable: true })
  undoneAt!: Date | null;

  /** Recent enough to be undone; what was done since may still prevent it. */
  @Field(() => Boolean)
  undoable!: boolean;
}

/** A person as human resources keep them up to date: never the content of the file. */
@ObjectType({ simpleResolvers: true })
export class AgentSheet {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  displayName!: string;

  @Field(() => String)
  matricule!: string;

  @Field(() => String)
  birthName!: string;

  @Field(() => String)
  usualName!: string;

  @Field(() => String)
  givenNames!: string;

  @Field(() => LocalDate, { nullable: true })
  birthDate!: string | null;

  @Field(() => String, { nullable: true })
  birthPlace!: string | null;

  @Field(() => String, { nullable: true })
  professionalEmail!: string | null;

  /** The last first. */
  @Field(() => [SheetEngagement])
  engagements!: readonly SheetEngagement[];

  @Field(() => [SheetFieldSource])
  sources!: readonly SheetFieldSource[];

  /** The last first, the last hundred. */
  @Field(() => [SheetAct])
  history!: readonly SheetAct[];
}
