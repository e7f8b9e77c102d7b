import { Field, ObjectType } from 'type-graphql';

/** What a person can mend: the code is stable, the path names the input at fault, the message says the cure. */
@ObjectType({ simpleResolvers: true })
export class UserError {
  /** Stable, in SCREAMING_SNAKE_CASE; the portal's catalogues translate it. */
  @Field(() => String)
  code!: string;

  @Field(() => String)
  message!: string;

  /** For instance `["input", "reason"]`. */
  @Field(() => [String])
  path!: string[];
}

/** Every payload of a mutation: the resource is null when `userErrors` is not empty. */
export interface Payload {
  userErrors: UserError[];
}
