import { LocalDate, type Payload, ProgramScope, UserError } from '@jalon/shared/api';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ApiKey } from './api-key.entity';

@InputType()
export class CreateApiKeyInput {
  /** What it is for: the program, and who looks after it. */
  @Field(() => String)
  label!: string;

  @Field(() => [ProgramScope])
  scopes!: ProgramScope[];

  /** The last day it works, within a year. */
  @Field(() => LocalDate)
  expiresOn!: string;
}

@InputType()
export class RotateApiKeyInput {
  @Field(() => ID)
  id!: string;

  /** The last day of the new key. */
  @Field(() => LocalDate)
  expiresOn!: string;

  /** The last day of the old one, within thirty days. */
  @Field(() => LocalDate)
  oldKeyEndsOn!: string;
}

@InputType()
export class RevokeApiKeyInput {
  @Field(() => ID)
  id!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A key just made: its secret is told here, and never again.',
})
export class ApiKeySecretPayload implements Payload {
  @Field(() => ApiKey, { nullable: true })
  apiKey?: ApiKey;

  /** To be copied at once. */
  @Field(() => String, { nullable: true })
  secret?: string;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true })
export class ApiKeyPayload implements Payload {
  @Field(() => ApiKey, { nullable: true })
  apiKey?: ApiKey;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
