import { type Payload, UserError } from '@jalon/shared/api';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { WorkItemDetail } from '../items/work-item.types';

@InputType()
export class AnswerWorkItemInput {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;
}

@ObjectType({ simpleResolvers: true })
export class WorkItemPayload implements Payload {
  @Field(() => WorkItemDetail, { nullable: true })
  item!: WorkItemDetail | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
