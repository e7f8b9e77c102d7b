import { HabilitationOperation } from '@jalon/identity/api';
import { connectionType, DateTime, LocalDate } from '@jalon/shared/api';
import { Field, ID, Int, ObjectType } from 'type-graphql';

/** A right of somebody's that is open or to come, as the officer reads it. */
@ObjectType({ simpleResolvers: true })
export class OpenHabilitationView {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true, description: 'Null for who is no agent of the employer.' })
  holderName!: string | null;

  @Field(() => String)
  label!: string;

  @Field(() => [HabilitationOperation])
  operations!: readonly HabilitationOperation[];

  @Field(() => [String], { description: 'Codes of the nomenclature; none for a right of administration.' })
  documentTypes!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: 'The unit whose agents it covers, with those below; null for every agent, or for a list.',
  })
  populationName!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many agents, when it names them one by one.' })
  populationSize!: number | null;

  @Field(() => LocalDate)
  validFrom!: string;

  @Field(() => LocalDate, { description: 'The last day.' })
  validUntil!: string;

  @Field(() => Boolean, { description: 'It has not begun yet.' })
  isToCome!: boolean;

  @Field(() => Boolean, { description: 'It ends within sixty days.' })
  endsSoon!: boolean;

  @Field(() => String)
  legalBasis!: string;

  @Field(() => String, { nullable: true })
  grantedByName!: string | null;

  @Field(() => DateTime)
  grantedAt!: Date;
}

export const OpenHabilitationConnection = connectionType(OpenHabilitationView, 'OpenHabilitation');
