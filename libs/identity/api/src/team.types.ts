import { Field, ID, Int, ObjectType } from 'type-graphql';
import { EngagementState } from './vocabulary';

/** Somebody assigned to a manager today: never a level, nor anything of the file. */
@ObjectType({ simpleResolvers: true })
export class TeamMember {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  displayName!: string;

  @Field(() => String, { nullable: true })
  jobTitle!: string | null;

  @Field(() => String, { nullable: true })
  orgUnitName!: string | null;

  @Field(() => Int, { description: 'Percentage of full time.' })
  workingTimeQuota!: number;

  @Field(() => EngagementState)
  state!: EngagementState;
}
