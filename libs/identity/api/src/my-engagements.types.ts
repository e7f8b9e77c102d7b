import { LocalDate } from '@jalon/shared/api';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Employer } from './employer.entity';
import { AdministrativePosition, EmploymentStatus, EngagementState } from './vocabulary';

/** One of the signed-in person's engagements, labelled with its employer. */
@ObjectType({ simpleResolvers: true })
export class EngagementSummary {
  @Field(() => ID)
  id!: string;

  @Field(() => Employer)
  employer!: Employer;

  @Field(() => String, { nullable: true })
  jobTitle!: string | null;

  @Field(() => String, { nullable: true })
  orgUnitName!: string | null;

  @Field(() => EmploymentStatus)
  status!: EmploymentStatus;

  @Field(() => AdministrativePosition)
  administrativePosition!: AdministrativePosition;

  @Field(() => String, { nullable: true })
  statutoryBody!: string | null;

  @Field(() => String, { nullable: true })
  grade!: string | null;

  @Field(() => Int, { description: 'Percentage of full time.' })
  workingTimeQuota!: number;

  @Field(() => LocalDate)
  startsOn!: string;

  @Field(() => LocalDate, { nullable: true })
  endsOn!: string | null;

  @Field(() => EngagementState)
  state!: EngagementState;
}
