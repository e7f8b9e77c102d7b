import { type Payload, UserError } from '@jalon/shared/api';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { WorkItemView } from '../list/worklist.types';

@InputType()
export class WorkItemsInput {
  @Field(() => [ID], { description: 'A hundred at most.' })
  ids!: string[];
}

@InputType()
export class HandOverInput extends WorkItemsInput {
  @Field(() => ID)
  toPersonId!: string;
}

/** An item that an act left as it is. */
@ObjectType({ simpleResolvers: true })
export class LeftItem {
  @Field(() => WorkItemView)
  item!: WorkItemView;

  @Field(() => String, {
    description:
      'TAKEN: somebody has it, `assigneeName` says who. SETTLED: it is over. NOT_MINE: it is another’s.',
  })
  reason!: string;
}

/** Several are changed at once: one that somebody has taken meanwhile does not undo the others. */
@ObjectType({ simpleResolvers: true })
export class HandsPayload implements Payload {
  @Field(() => [WorkItemView], { description: 'Those this changed.' })
  items!: WorkItemView[];

  @Field(() => [LeftItem], { description: 'Those this left as they are.' })
  left!: LeftItem[];

  @Field(() => [UserError])
  userErrors!: UserError[];
}
