import { DateTime, LocalDate, UserError } from '@jalon/shared/api';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AmendmentReason } from './amending';
import { FieldSource } from './people-act.entity';

registerEnumType(AmendmentReason, { name: 'AmendmentReason' });
registerEnumType(FieldSource, { name: 'FieldSource' });

/** A field on which a form and what is written now disagree. */
@ObjectType('PeopleFieldConflict', { simpleResolvers: true })
export class FieldConflictView {
  /** The name of the input’s field. */
  @Field(() => String)
  field!: string;

  @Field(() => String, { nullable: true })
  current!: string | null;

  @Field(() => String, { nullable: true })
  proposed!: string | null;
}

/** What somebody else has written since the form was opened. */
@ObjectType('PeopleConflict', { simpleResolvers: true })
export class ConflictView {
  /** The version to send with what is kept of the form. */
  @Field(() => Int)
  version!: number;

  @Field(() => DateTime, { nullable: true })
  changedAt!: Date | null;

  @Field(() => String, { nullable: true })
  changedByName!: string | null;

  @Field(() => [FieldConflictView])
  fields!: readonly FieldConflictView[];
}

/** An agent of this employer who has the same names. */
@ObjectType('Homonym', { simpleResolvers: true })
export class HomonymView {
  @Field(() => ID)
  agentId!: string;

  @Field(() => String)
  displayName!: string;

  @Field(() => String)
  matricule!: string;

  @Field(() => LocalDate, { nullable: true })
  birthDate!: string | null;

  @Field(() => String, { nullable: true })
  jobTitle!: string | null;

  @Field(() => String, { nullable: true })
  orgUnitName!: string | null;
}

/** What an act of a form made or amended; or what is wrong. */
@ObjectType({ simpleResolvers: true })
export class PeoplePayload {
  /** Of what was made or amended: the agent, the engagement, the place, the act, the unit, the post. */
  @Field(() => ID, { nullable: true })
  id!: string | null;

  /** What `undoPeopleActs` asks for. */
  @Field(() => [ID])
  actIds!: readonly string[];

  @Field(() => ConflictView, { nullable: true })
  conflict!: ConflictView | null;

  @Field(() => [HomonymView])
  homonyms!: readonly HomonymView[];

  @Field(() => [UserError])
  userErrors!: readonly UserError[];
}
