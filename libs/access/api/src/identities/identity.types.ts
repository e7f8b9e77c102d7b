import { DateTime, type Payload, UserError } from '@jalon/shared/api';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { ProposalState } from './proposal.entity';

registerEnumType(ProposalState, { name: 'ProposalState' });

/** An identity that opens the reader's account. */
@ObjectType({ simpleResolvers: true })
export class LinkedIdentity {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  providerLabel!: string;

  /** One's own, whatever the employer: it still opens after a departure. */
  @Field(() => Boolean)
  isPersonal!: boolean;

  @Field(() => DateTime)
  linkedAt!: Date;

  /** To the day; null before it is used. */
  @Field(() => DateTime, { nullable: true })
  lastUsedAt!: Date | null;
}

/** An identity the reader has proved. */
@ObjectType({ simpleResolvers: true })
export class ProposedIdentity {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  providerLabel!: string;

  @Field(() => ProposalState)
  state!: ProposalState;

  @Field(() => DateTime)
  proposedAt!: Date;

  @Field(() => DateTime, { nullable: true })
  decidedAt!: Date | null;

  /** Why it was refused. */
  @Field(() => String, { nullable: true })
  refusal!: string | null;
}

/** A place one may add. */
@ObjectType({ simpleResolvers: true })
export class IdentityPlace {
  @Field(() => String)
  key!: string;

  @Field(() => String)
  label!: string;

  @Field(() => Boolean)
  isPersonal!: boolean;
}

@ObjectType({ simpleResolvers: true })
export class MyIdentities {
  @Field(() => [LinkedIdentity])
  identities!: LinkedIdentity[];

  /** What waits or was refused, the latest first. */
  @Field(() => [ProposedIdentity])
  proposals!: ProposedIdentity[];

  @Field(() => [IdentityPlace])
  places!: IdentityPlace[];
}

/** What a referent has to confirm. */
@ObjectType({ simpleResolvers: true })
export class IdentityToConfirm {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  agentId!: string;

  @Field(() => String)
  agentName!: string;

  @Field(() => String)
  matricule!: string;

  @Field(() => String)
  providerLabel!: string;

  @Field(() => Boolean)
  isPersonal!: boolean;

  @Field(() => DateTime)
  proposedAt!: Date;
}

@InputType()
export class BeginIdentityLinkInput {
  /** Key of the place. */
  @Field(() => String)
  place!: string;
}

@ObjectType({ simpleResolvers: true })
export class BeginIdentityLinkPayload implements Payload {
  /** Address to go to: the provider asks there who one is. */
  @Field(() => String, { nullable: true })
  path!: string | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@InputType()
export class OwnIdentityInput {
  @Field(() => ID)
  id!: string;
}

@InputType()
export class ConfirmIdentityInput {
  @Field(() => ID)
  id!: string;

  /** The referent has asked the person, by a way they know, and they say it is theirs. */
  @Field(() => Boolean)
  isChecked!: boolean;
}

@InputType()
export class RefuseIdentityInput {
  @Field(() => ID)
  id!: string;

  /** Told to the person. */
  @Field(() => String)
  reason!: string;
}

@ObjectType({ simpleResolvers: true })
export class MyIdentitiesPayload implements Payload {
  @Field(() => MyIdentities, { nullable: true })
  mine!: MyIdentities | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true })
export class IdentityDecisionPayload implements Payload {
  /** Null when it is not decided. */
  @Field(() => ID, { nullable: true })
  decidedId!: string | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
