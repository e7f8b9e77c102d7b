import { DateTime, type Payload, UserError } from '@jalon/shared/api';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

/** What one's device or keyring holds, and opens one's space. */
@ObjectType('Passkey', { simpleResolvers: true })
export class PasskeyView {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => DateTime)
  addedAt!: Date;

  @Field(() => DateTime, { nullable: true })
  lastUsedAt!: Date | null;

  /** It follows its holder from one device to another; a lost device then loses nothing. */
  @Field(() => Boolean)
  isBackedUp!: boolean;
}

/** How the signed-in person signs in without a provider. */
@ObjectType({ simpleResolvers: true })
export class MyAccess {
  /** Null until they have one. */
  @Field(() => String, { nullable: true })
  signInName!: string | null;

  @Field(() => DateTime, { nullable: true })
  passwordSetAt!: Date | null;

  @Field(() => DateTime, { nullable: true })
  passwordUsedAt!: Date | null;

  @Field(() => [PasskeyView])
  passkeys!: PasskeyView[];

  /** Everything that opens their space, providers included: the last one cannot be removed. */
  @Field(() => Int)
  ways!: number;
}

@InputType()
export class RenamePasskeyInput {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}

@InputType()
export class RemovePasskeyInput {
  @Field(() => ID)
  id!: string;
}

@InputType()
export class SetPasswordInput {
  /** The one to be replaced; null for who has none. */
  @Field(() => String, { nullable: true })
  current!: string | null;

  @Field(() => String)
  password!: string;
}

@ObjectType({ simpleResolvers: true })
export class MyAccessPayload implements Payload {
  @Field(() => MyAccess, { nullable: true })
  access!: MyAccess | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
