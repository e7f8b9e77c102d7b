import { DateTime } from '@jalon/shared/api';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Competence } from './competence.types';

/** The person's own level on one competence, with the interval it is in eight times out of ten. */
@ObjectType({ simpleResolvers: true })
export class OwnLevel {
  @Field(() => Competence)
  competence!: Competence;

  @Field(() => Int)
  level!: number;

  @Field(() => Int)
  lower!: number;

  @Field(() => Int)
  upper!: number;

  @Field(() => [Float], { description: 'Of each level from 1 to 8.' })
  probabilities!: number[];

  @Field(() => DateTime)
  assessedAt!: Date;

  @Field(() => ID)
  assessmentId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'What the person’s posts with the active employer require; null when they require nothing.',
  })
  expected!: number | null;
}
