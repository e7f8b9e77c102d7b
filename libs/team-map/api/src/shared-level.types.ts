import { LocalDate } from '@jalon/shared/api';
import { Competence } from '@jalon/skills/api';
import { Field, Int, ObjectType } from 'type-graphql';
import { Proof } from './proof';

/** A level as anyone but the agent sees it. */
@ObjectType({ simpleResolvers: true })
export class SharedLevel {
  @Field(() => Competence)
  competence!: Competence;

  @Field(() => Int)
  target!: number;

  @Field(() => Int, { nullable: true })
  level!: number | null;

  @Field(() => Int, { nullable: true })
  gap!: number | null;

  @Field(() => Int, { nullable: true })
  lower!: number | null;

  @Field(() => Int, { nullable: true })
  upper!: number | null;

  @Field(() => LocalDate, { nullable: true })
  assessedOn!: string | null;

  @Field(() => Proof, { nullable: true })
  proof!: Proof | null;
}
