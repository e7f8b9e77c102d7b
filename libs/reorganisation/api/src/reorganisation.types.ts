import { connectionType, DateTime, LocalDate, type Payload, UserError } from '@jalon/shared/api';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { MoveKind, ReorganisationState } from './vocabulary';

/** A unit, as one chooses it in a list. */
@ObjectType({ simpleResolvers: true })
export class PlannedUnit {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int, { description: 'How far below the root: 0 at the root.' })
  depth!: number;
}

/** One line of a reorganisation, in words. */
@ObjectType('ReorganisationMove', { simpleResolvers: true })
export class MoveView {
  @Field(() => ID)
  id!: string;

  @Field(() => MoveKind)
  kind!: MoveKind;

  @Field(() => String, { description: 'The unit concerned, by the name it has before the line.' })
  unitName!: string;

  @Field(() => String, { nullable: true, description: 'Under which unit; null at the root.' })
  parentName!: string | null;

  @Field(() => String, { nullable: true, description: 'The name to bear.' })
  name!: string | null;

  @Field(() => String, { nullable: true })
  agentName!: string | null;

  @Field(() => String, { nullable: true, description: 'The direct superior to be; null when there is none.' })
  managerName!: string | null;
}

/** A unit or a person, and how many people that is. */
@ObjectType({ simpleResolvers: true })
export class PeopleLine {
  @Field(() => String)
  name!: string;

  @Field(() => Int)
  count!: number;
}

/** What a right gains and loses, on the day. */
@ObjectType('ReorganisationAccessEffect', { simpleResolvers: true })
export class AccessEffectView {
  @Field(() => ID)
  habilitationId!: string;

  @Field(() => String, { nullable: true })
  holderName!: string | null;

  @Field(() => String)
  label!: string;

  @Field(() => [PeopleLine])
  gained!: PeopleLine[];

  @Field(() => [PeopleLine])
  lost!: PeopleLine[];

  @Field(() => Boolean, { description: 'Its unit is closed: it covers nobody from that day on.' })
  isEmptied!: boolean;
}

/** Somebody whose direct superior changes. */
@ObjectType('ReorganisationManagerEffect', { simpleResolvers: true })
export class ManagerEffectView {
  @Field(() => String, { nullable: true })
  agentName!: string | null;

  @Field(() => String, { nullable: true })
  fromName!: string | null;

  @Field(() => String, { nullable: true })
  toName!: string | null;
}

/** What a reorganisation would do to what people can see, were it applied on its day. */
@ObjectType('ReorganisationEffects', { simpleResolvers: true })
export class EffectsView {
  @Field(() => [AccessEffectView])
  access!: AccessEffectView[];

  @Field(() => [ManagerEffectView])
  managers!: ManagerEffectView[];

  @Field(() => [PeopleLine], { description: 'Those whom nobody in human resources could reach any more.' })
  leftAlone!: PeopleLine[];

  @Field(() => ID, { nullable: true, description: 'The line that cannot be applied.' })
  faultyMoveId!: string | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  faultCode!: string | null;
}

/** A move of services and people, prepared for a day. */
@ObjectType('Reorganisation', { simpleResolvers: true })
export class ReorganisationView {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  reason!: string;

  @Field(() => LocalDate)
  effectiveOn!: string;

  @Field(() => ReorganisationState)
  state!: ReorganisationState;

  @Field(() => DateTime)
  preparedAt!: Date;

  @Field(() => String, { nullable: true })
  preparedByName!: string | null;

  @Field(() => String, { nullable: true })
  scheduledByName!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was applied, failed or was given up.' })
  settledAt!: Date | null;

  @Field(() => String, { nullable: true })
  failureCode!: string | null;

  @Field(() => ID, { nullable: true })
  failedMoveId!: string | null;

  @Field(() => [String], { description: 'What one may do of it now: amend, schedule, takeBack, abandon.' })
  acts!: string[];
}

/** One reorganisation, with all that its page needs. */
@ObjectType({ simpleResolvers: true })
export class ReorganisationPlan {
  @Field(() => ReorganisationView)
  reorganisation!: ReorganisationView;

  @Field(() => [MoveView])
  moves!: MoveView[];

  @Field(() => [PlannedUnit], { description: 'The units as they will be after the lines, down the tree.' })
  units!: PlannedUnit[];

  @Field(() => EffectsView, { nullable: true, description: 'Null once it is applied or given up.' })
  effects!: EffectsView | null;
}

export const ReorganisationConnection = connectionType(ReorganisationView, 'Reorganisation');

@InputType()
export class PrepareReorganisationInput {
  @Field(() => ID, { description: 'Made by the page: the same form sent twice prepares one.' })
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: 'Why, and under which act.' })
  reason!: string;

  @Field(() => String, { description: 'YYYY-MM-DD: tomorrow at the earliest.' })
  effectiveOn!: string;
}

@InputType()
export class AddReorganisationMoveInput {
  @Field(() => ID)
  reorganisationId!: string;

  @Field(() => MoveKind)
  kind!: MoveKind;

  @Field(() => ID, { nullable: true })
  orgUnitId?: string | null;

  @Field(() => ID, { nullable: true })
  parentId?: string | null;

  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => ID, { nullable: true })
  agentId?: string | null;

  @Field(() => ID, { nullable: true })
  managerAgentId?: string | null;
}

@InputType()
export class RemoveReorganisationMoveInput {
  @Field(() => ID)
  reorganisationId!: string;

  @Field(() => ID)
  moveId!: string;
}

@InputType()
export class ReorganisationInput {
  @Field(() => ID)
  id!: string;
}

@ObjectType({ simpleResolvers: true })
export class ReorganisationPayload implements Payload {
  @Field(() => ReorganisationView, { nullable: true })
  reorganisation!: ReorganisationView | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
