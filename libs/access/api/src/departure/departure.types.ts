import { LocalDate } from '@jalon/shared/api';
import { Field, ID, ObjectType } from 'type-graphql';

/** The reader's own departure, near enough to be prepared. */
@ObjectType({ simpleResolvers: true })
export class MyDeparture {
  /** Their last day. */
  @Field(() => LocalDate)
  endsOn!: string;

  /** They have a way to sign in that is theirs and not their employer's. */
  @Field(() => Boolean)
  isReady!: boolean;
}

/** Somebody who leaves soon. */
@ObjectType({ simpleResolvers: true })
export class Departure {
  @Field(() => ID)
  agentId!: string;

  @Field(() => String)
  displayName!: string;

  @Field(() => String)
  matricule!: string;

  @Field(() => LocalDate)
  endsOn!: string;

  @Field(() => Boolean)
  isReady!: boolean;
}
