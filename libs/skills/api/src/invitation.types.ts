import { DateTime, type Payload, UserError } from '@jalon/shared/api';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

/** A manager's proposal to an agent of their team: to assess themselves, and share if they wish. */
@ObjectType({ simpleResolvers: true })
export class Invitation {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  invitedByName!: string;

  @Field(() => DateTime)
  invitedAt!: Date;
}

@InputType()
export class InviteToAssessInput {
  @Field(() => [ID])
  agentIds!: string[];
}

@ObjectType({ simpleResolvers: true })
export class InviteToAssessPayload implements Payload {
  @Field(() => Int, {
    description:
      'How many people have an invitation now. It is the same whether an earlier one was followed, dismissed or ignored.',
  })
  invited!: number;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@InputType()
export class DismissInvitationInput {
  @Field(() => ID)
  id!: string;
}

@ObjectType({ simpleResolvers: true })
export class DismissInvitationPayload implements Payload {
  @Field(() => ID, { nullable: true })
  dismissedId?: string | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
