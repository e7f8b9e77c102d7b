import { type Payload, UserError } from '@jalon/shared/api';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { WorkItemDetail } from '../items/work-item.types';

@InputType()
export class AnswerWorkItemInput {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether whoever asked is expected to answer; their request then says so. Read of an officer’s message.',
  })
  awaitsReply?: boolean | null;
}

@ObjectType({ simpleResolvers: true })
export class WorkItemPayload implements Payload {
  @Field(() => WorkItemDetail, { nullable: true })
  item!: WorkItemDetail | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
