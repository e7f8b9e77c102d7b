import { UserError } from '@jalon/shared/api';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

@InputType({ description: 'A line typed or pasted: texts as they are, each of which is checked.' })
export class PeopleLineInput {
  @Field(() => String, { defaultValue: '' })
  matricule!: string;

  @Field(() => String, { defaultValue: '' })
  birthName!: string;

  @Field(() => String, { defaultValue: '', description: 'Empty: the birth name.' })
  usualName!: string;

  @Field(() => String, { defaultValue: '' })
  givenNames!: string;

  @Field(() => String, { defaultValue: '' })
  birthDate!: string;

  @Field(() => String, { defaultValue: '' })
  professionalEmail!: string;

  @Field(() => String, { defaultValue: '' })
  status!: string;

  @Field(() => String, { defaultValue: '' })
  category!: string;

  @Field(() => String, { defaultValue: '' })
  startsOn!: string;

  @Field(() => String, { defaultValue: '' })
  orgUnit!: string;

  @Field(() => String, { defaultValue: '' })
  position!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'The homonyms were looked at: it is somebody else.',
  })
  isAnotherPerson!: boolean;
}

@InputType()
export class AddPeopleInput {
  @Field(() => [PeopleLineInput])
  lines!: PeopleLineInput[];

  @Field(() => Boolean, { defaultValue: false, description: 'Checks every cell and writes nothing.' })
  checkOnly!: boolean;
}

/** What is wrong with a cell, or with a whole line. */
@ObjectType({ simpleResolvers: true })
export class PeopleCellFault {
  /** The name of the input’s field; null for the whole line. */
  @Field(() => String, { nullable: true })
  field!: string | null;

  @Field(() => String)
  code!: string;

  /** What the words of the cure need: a limit, a date, somebody’s name and matricule. */
  @Field(() => String, { nullable: true })
  detail!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class PeopleLineResult {
  /** The line’s place in what was sent, from 0. */
  @Field(() => Int)
  index!: number;

  /** Who was registered; null when the line was only checked, or is at fault. */
  @Field(() => ID, { nullable: true })
  agentId!: string | null;

  @Field(() => [PeopleCellFault])
  faults!: readonly PeopleCellFault[];
}

@ObjectType({ simpleResolvers: true })
export class AddPeoplePayload {
  @Field(() => [PeopleLineResult])
  lines!: readonly PeopleLineResult[];

  /** Units and posts that the lines name and that do not exist: they are made with the people. */
  @Field(() => [String])
  newUnits!: readonly string[];

  @Field(() => [String])
  newPositions!: readonly string[];

  /** What `undoPeopleActs` asks for to take everything back. */
  @Field(() => [ID])
  actIds!: readonly string[];

  @Field(() => [UserError])
  userErrors!: readonly UserError[];
}
