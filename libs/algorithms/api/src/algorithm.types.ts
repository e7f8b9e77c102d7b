import { AlgorithmKind, AlgorithmScope, AutomationLevel, LocalDate } from '@jalon/shared/api';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

registerEnumType(AutomationLevel, {
  name: 'AutomationLevel',
  description: 'How much of the treatment runs without a human.',
});
registerEnumType(AlgorithmKind, {
  name: 'AlgorithmKind',
  description: 'Rules written by people, or parameters learnt from data.',
});
registerEnumType(AlgorithmScope, { name: 'AlgorithmScope', description: 'Whom the treatment serves.' });

/** A sheet of the public register, in one language: every field of the inventory asked for by the law. */
@ObjectType({ simpleResolvers: true })
export class Algorithm {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  version!: string;

  /** First day of this version. */
  @Field(() => LocalDate)
  since!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  whenUsed!: string;

  @Field(() => String)
  peopleConcerned!: string;

  @Field(() => AlgorithmScope)
  scope!: AlgorithmScope;

  /** True when an individual administrative decision rests on it, even in part. */
  @Field(() => Boolean)
  foundsIndividualDecision!: boolean;

  /** Decisions founded on it in a year; null when it founds none. */
  @Field(() => Int, { nullable: true })
  decisionsPerYear!: number | null;

  /** The administration that uses it and answers for it. */
  @Field(() => String)
  administration!: string;

  /** Whom to ask, and how. */
  @Field(() => String)
  contact!: string;

  @Field(() => String)
  context!: string;

  @Field(() => String)
  purpose!: string;

  @Field(() => AlgorithmKind)
  kind!: AlgorithmKind;

  @Field(() => AutomationLevel)
  automationLevel!: AutomationLevel;

  @Field(() => [String])
  dataUsed!: readonly string[];

  @Field(() => String)
  dataSources!: string;

  @Field(() => String)
  dataCollection!: string;

  @Field(() => [String])
  operations!: readonly string[];

  @Field(() => [String])
  parameters!: readonly string[];

  @Field(() => String)
  legalBasis!: string;

  @Field(() => String)
  justification!: string;

  @Field(() => String)
  effects!: string;

  @Field(() => String)
  humanInvolved!: string;

  /** Path of the rule in the public repository. */
  @Field(() => String)
  sourcePath!: string;

  @Field(() => String)
  contestation!: string;
}
