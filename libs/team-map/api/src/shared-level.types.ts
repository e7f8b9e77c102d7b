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

  @Field(() => LocalDate, { nullable: true, description: 'Issue of the certificate that proves it, or did.' })
  certifiedOn!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day of that certificate.' })
  certifiedUntil!: string | null;
}
