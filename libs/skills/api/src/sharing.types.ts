import { DateTime, type Payload, UserError } from '@jalon/shared/api';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum SharingActKind {
  SHARED = 'SHARED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(SharingActKind, {
  name: 'SharingActKind',
  description: 'What the person did of their levels.',
});

/** An act of the person's, kept for them alone. */
@ObjectType({ simpleResolvers: true })
export class SharingAct {
  @Field(() => SharingActKind)
  kind!: SharingActKind;

  @Field(() => DateTime)
  at!: Date;

  @Field(() => Int, { description: 'How many levels it gave, or took back.' })
  levels!: number;
}

/**
 * What the signed-in person lets the active employer see. Its levels (`seen`, `preview`) are answered by the domain that
 * shows them to others, from the same statement.
 */
@ObjectType({ simpleResolvers: true })
export class MySharing {
  @Field(() => String)
  employerName!: string;

  @Field(() => [String], {
    description: 'Who sees what is shared: the managers of the person’s posts today.',
  })
  managerNames!: string[];

  @Field(() => Boolean)
  shared!: boolean;

  @Field(() => DateTime, { nullable: true })
  sharedAt!: Date | null;

  @Field(() => Boolean, { description: 'A newer assessment or new expectations are not in what is seen.' })
  outdated!: boolean;

  @Field(() => Boolean, { description: 'No post of the person has expectations yet.' })
  nothingExpected!: boolean;

  @Field(() => [SharingAct], { description: 'The last first.' })
  history!: SharingAct[];
}

@ObjectType({ simpleResolvers: true })
export class SharingPayload implements Payload {
  @Field(() => MySharing, { nullable: true })
  sharing?: MySharing | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
