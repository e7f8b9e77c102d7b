import { connectionType } from '@jalon/shared/api';
import { Field, ID, ObjectType } from 'type-graphql';
import { EngagementState } from './vocabulary';

/** An agent in a list of human resources: enough to tell one from another, and nothing of their file. */
@ObjectType({ simpleResolvers: true })
export class AgentListItem {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  displayName!: string;

  @Field(() => String)
  birthName!: string;

  @Field(() => String)
  matricule!: string;

  @Field(() => String, { nullable: true })
  jobTitle!: string | null;

  @Field(() => String, { nullable: true })
  orgUnitName!: string | null;

  @Field(() => EngagementState)
  state!: EngagementState;
}

export const AgentConnection = connectionType(AgentListItem, 'Agent');
