import { DateTime, type Payload, UserError } from '@jalon/shared/api';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Competence } from './competence.types';

/** What is expected on a post. */
@ObjectType({ simpleResolvers: true })
export class PositionTarget {
  @Field(() => Competence)
  competence!: Competence;

  @Field(() => Int)
  level!: number;
}

/** A post whose expectations the reader may set. */
@ObjectType({ simpleResolvers: true })
export class TargetPosition {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  orgUnitName!: string;

  @Field(() => [String], { description: 'Who holds it today, by name.' })
  holders!: string[];

  @Field(() => [PositionTarget])
  targets!: PositionTarget[];

  @Field(() => String, { nullable: true })
  setByName!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When they were last changed; null while there are none.',
  })
  setAt!: Date | null;
}

@InputType()
export class PositionTargetInput {
  @Field(() => ID)
  competenceId!: string;

  @Field(() => Int)
  level!: number;
}

@InputType()
export class SetPositionTargetsInput {
  @Field(() => ID)
  positionId!: string;

  @Field(() => [PositionTargetInput], {
    description: 'All of them: what is not named is no longer expected.',
  })
  targets!: PositionTargetInput[];
}

@ObjectType({ simpleResolvers: true })
export class SetPositionTargetsPayload implements Payload {
  @Field(() => TargetPosition, { nullable: true })
  position?: TargetPosition | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
