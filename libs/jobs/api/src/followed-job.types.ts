import { UserError } from '@jalon/shared/api';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { FollowedJob } from './followed-job.entity';

@InputType()
export class FollowedJobInput {
  @Field(() => ID)
  jobId!: string;
}

@ObjectType({ simpleResolvers: true })
export class FollowedJobPayload {
  @Field(() => FollowedJob, { nullable: true })
  job!: FollowedJob | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
