import { LocalDate } from '@jalon/shared/api';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType()
export class CreateOrgUnitInput {
  @Field(() => ID, { nullable: true, description: 'A UUID of the form’s: sent twice, it makes one unit.' })
  id!: string | null;

  @Field(() => ID, { nullable: true, description: 'Null at the root.' })
  parentId!: string | null;

  @Field(() => String)
  name!: string;

  @Field(() => LocalDate, { nullable: true })
  opensOn!: string | null;
}

@InputType({ description: 'What the unit is called and what it is under, as they are to be.' })
export class AmendOrgUnitInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  name!: string;

  @Field(() => ID, { nullable: true })
  parentId!: string | null;
}

@InputType()
export class CreatePositionInput {
  @Field(() => ID, { nullable: true })
  id!: string | null;

  @Field(() => ID)
  orgUnitId!: string;

  @Field(() => String)
  title!: string;
}

@InputType()
export class AmendPositionInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  title!: string;

  @Field(() => ID)
  orgUnitId!: string;
}

@InputType({ description: 'The last day of a unit or of a post.' })
export class ClosingInput {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalDate)
  closesOn!: string;
}
