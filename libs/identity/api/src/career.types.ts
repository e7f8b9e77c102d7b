import { LocalDate } from '@jalon/shared/api';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AdministrativePosition, CareerEventKind, EmploymentStatus } from './vocabulary';

/** Where a career stands on a day, by what its acts have decided until then. */
@ObjectType({ simpleResolvers: true })
export class CareerSituation {
  @Field(() => LocalDate)
  date!: string;

  @Field(() => EmploymentStatus, { nullable: true })
  status!: EmploymentStatus | null;

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
  jobTitle!: string | null;

  @Field(() => String, { nullable: true })
  orgUnitName!: string | null;

  @Field(() => String, { nullable: true })
  managerName!: string | null;
}

/** One thing an act of the career has changed. */
@ObjectType({ simpleResolvers: true })
export class CareerChange {
  /** The name of a field of `CareerSituation`. */
  @Field(() => String, { description: 'The name of a field of CareerSituation.' })
  attribute!: string;

  /** Null when nothing was known before. */
  @Field(() => String, { nullable: true })
  before!: string | null;

  @Field(() => String, { nullable: true })
  after!: string | null;
}

/** A dated act of the career as it is told, with what it changed. */
@ObjectType('CareerEvent', { simpleResolvers: true })
export class TimelineEvent {
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

  @Field(() => String)
  summary!: string;

  @Field(() => [CareerChange])
  changes!: CareerChange[];
}
