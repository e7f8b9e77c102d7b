import { LocalDate } from '@jalon/shared/api';
import { Competence } from '@jalon/skills/api';
import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Proof } from './proof';

export enum MapCellState {
  COMMUNICATED = 'COMMUNICATED',
  /** Not assessed, not shared and withdrawn: one state, for anyone but the agent. */
  NOT_COMMUNICATED = 'NOT_COMMUNICATED',
  /** No post of the person requires the competence. */
  NOT_REQUIRED = 'NOT_REQUIRED',
}
registerEnumType(MapCellState, { name: 'MapCellState', description: 'What a cell of the map tells.' });

/** How people are listed: never by what they know. */
export enum MapOrder {
  NAME = 'NAME',
  SERVICE = 'SERVICE',
  POSITION = 'POSITION',
}
registerEnumType(MapOrder, {
  name: 'MapOrder',
  description: 'How people are listed: never by what they know.',
});

@ArgsType()
export class TeamMapArgs {
  @Field(() => MapOrder, { defaultValue: MapOrder.NAME })
  orderBy!: MapOrder;

  @Field(() => [ID], { nullable: true, description: 'Only people of these units.' })
  orgUnitIds?: readonly string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Only people on these posts.' })
  positionIds?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'Only competences of these areas.' })
  areaCodes?: readonly string[] | null;
}

@ObjectType({ simpleResolvers: true })
export class MapCell {
  @Field(() => ID)
  competenceId!: string;

  @Field(() => MapCellState)
  state!: MapCellState;

  @Field(() => Int, { nullable: true, description: 'Level expected; null when none is.' })
  target!: number | null;

  @Field(() => Int, { nullable: true, description: 'Null unless communicated, like what follows.' })
  level!: number | null;

  @Field(() => Int, { nullable: true, description: 'Level less expected level.' })
  gap!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'With `upper`, where the level is eight times out of ten.',
  })
  lower!: number | null;

  @Field(() => Int, { nullable: true })
  upper!: number | null;

  @Field(() => Proof, { nullable: true })
  proof!: Proof | null;

  @Field(() => LocalDate, { nullable: true })
  assessedOn!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Issue of the certificate that proves it, or did.' })
  certifiedOn!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day of that certificate.' })
  certifiedUntil!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class MapPerson {
  @Field(() => ID)
  agentId!: string;

  @Field(() => String)
  displayName!: string;

  @Field(() => String, { nullable: true })
  jobTitle!: string | null;

  @Field(() => ID)
  orgUnitId!: string;

  @Field(() => String)
  orgUnitName!: string;

  @Field(() => ID, { nullable: true })
  positionId!: string | null;

  @Field(() => [MapCell], { description: 'In the order of the map’s competences.' })
  cells!: readonly MapCell[];
}

/** A column, and its totals: over the people whose posts require it, never over one person. */
@ObjectType({ simpleResolvers: true })
export class MapCompetence {
  @Field(() => Competence)
  competence!: Competence;

  @Field(() => Int, { description: 'People whose posts require it.' })
  required!: number;

  @Field(() => Int, { description: 'Those of them who communicate their level.' })
  sharing!: number;

  @Field(() => Int, { description: 'Those who communicate a level at or above what is expected.' })
  atTarget!: number;

  @Field(() => Int, { description: 'Those who communicate a level below what is expected.' })
  toTrain!: number;

  @Field(() => Boolean, { description: 'Exactly one person communicates a level that is expected.' })
  soleHolder!: boolean;
}

@ObjectType({ simpleResolvers: true })
export class TargetPositionRef {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  orgUnitName!: string;
}

@ObjectType({ simpleResolvers: true })
export class MapPersonRef {
  @Field(() => ID)
  agentId!: string;

  @Field(() => String)
  displayName!: string;
}

/** People of the reader's team × competences their posts require. */
@ObjectType({ simpleResolvers: true })
export class TeamMap {
  @Field(() => [MapPerson])
  people!: MapPerson[];

  @Field(() => [MapCompetence])
  competences!: MapCompetence[];

  @Field(() => Int, { description: 'People of the whole team, whatever is asked for.' })
  teamSize!: number;

  @Field(() => Int, { description: 'Those of the whole team who communicate at least one level.' })
  sharingCount!: number;

  @Field(() => [TargetPositionRef], { description: 'Posts of the whole team that require nothing yet.' })
  positionsWithoutTargets!: TargetPositionRef[];

  @Field(() => [MapPersonRef], {
    description:
      'People of the whole team whose posts expect something, who communicate nothing and have not been invited lately.',
  })
  invitable!: MapPersonRef[];

  @Field(() => [MapPersonRef], { description: 'The same, invited too lately to be invited again.' })
  invitedLately!: MapPersonRef[];
}
