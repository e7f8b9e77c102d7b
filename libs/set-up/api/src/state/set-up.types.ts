import { UserError } from '@jalon/shared/api';
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { SetUpStepCode, SetUpStepState } from './steps.rules';

registerEnumType(SetUpStepCode, { name: 'SetUpStepCode' });
registerEnumType(SetUpStepState, { name: 'SetUpStepState' });

/** How far a step of the set-up is, from what the employer has. */
@ObjectType({ simpleResolvers: true })
export class SetUpStep {
  @Field(() => SetUpStepCode)
  code!: SetUpStepCode;

  @Field(() => SetUpStepState)
  state!: SetUpStepState;

  @Field(() => Int)
  done!: number;

  /** Null while nobody knows how many there are. */
  @Field(() => Int, { nullable: true })
  expected!: number | null;

  /** How long it takes somebody who does it for the first time. */
  @Field(() => Int)
  minutes!: number;
}

/** Where an employer that starts is. */
@ObjectType({ simpleResolvers: true })
export class SetUp {
  @Field(() => Int, { nullable: true })
  expectedAgents!: number | null;

  /** The home page no longer proposes it. */
  @Field(() => Boolean)
  hidden!: boolean;

  @Field(() => [SetUpStep])
  steps!: readonly SetUpStep[];
}

@InputType()
export class PlanSetUpInput {
  @Field(() => Int, { nullable: true, description: 'How many agents there are to register.' })
  expectedAgents!: number | null;

  @Field(() => Boolean, { defaultValue: false, description: 'The home page no longer proposes the set-up.' })
  hidden!: boolean;
}

@ObjectType({ simpleResolvers: true })
export class PlanSetUpPayload {
  @Field(() => SetUp, { nullable: true })
  setUp!: SetUp | null;

  @Field(() => [UserError])
  userErrors!: readonly UserError[];
}
