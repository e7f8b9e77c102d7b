import { type Payload, UserError } from '@jalon/shared/api';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { WorklistFilterInput } from '../list/worklist.types';
import { WorklistHands, WorklistOrder } from '../vocabulary';

/** A filter and an order of the list, kept under a name. */
@ObjectType('WorklistView', { simpleResolvers: true })
export class WorklistSavedView {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Boolean, { description: 'Whether every colleague has it too.' })
  isShared!: boolean;

  @Field(() => Boolean, { description: 'Whether the reader made it, and may change it.' })
  isMine!: boolean;

  @Field(() => Boolean, { description: 'Whether the reader’s list opens with it.' })
  isDefault!: boolean;

  @Field(() => String, { nullable: true, description: 'Who made it.' })
  ownerName!: string | null;

  @Field(() => [String])
  kinds!: string[];

  @Field(() => String)
  search!: string;

  @Field(() => Boolean)
  overdue!: boolean;

  @Field(() => WorklistHands, { nullable: true })
  hands!: WorklistHands | null;

  @Field(() => ID, { nullable: true })
  orgUnitId!: string | null;

  @Field(() => WorklistOrder)
  orderBy!: WorklistOrder;
}

@InputType()
export class SaveWorklistViewInput {
  @Field(() => ID, { nullable: true, description: 'Absent for a new one.' })
  id?: string | null;

  @Field(() => String)
  name!: string;

  @Field(() => Boolean)
  isShared!: boolean;

  @Field(() => Boolean)
  isDefault!: boolean;

  @Field(() => WorklistFilterInput)
  filter!: WorklistFilterInput;

  @Field(() => WorklistOrder)
  orderBy!: WorklistOrder;
}

@InputType()
export class WorklistViewInput {
  @Field(() => ID)
  id!: string;
}

@InputType()
export class DefaultWorklistViewInput {
  @Field(() => ID, { nullable: true, description: 'Null: the list opens with everything.' })
  id?: string | null;
}

@ObjectType({ simpleResolvers: true })
export class WorklistViewsPayload implements Payload {
  @Field(() => [WorklistSavedView], { description: 'All the views the reader has, as they now are.' })
  views!: WorklistSavedView[];

  @Field(() => [UserError])
  userErrors!: UserError[];
}
