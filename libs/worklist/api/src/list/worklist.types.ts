import { connectionType, DateTime, LocalDate } from '@jalon/shared/api';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { WorklistOrder } from '../vocabulary';
import { WorkItemEventKind, WorkItemOutcome, WorklistHands } from '../vocabulary';
import type { WorkItemParameters } from '../items/work-item.entity';

/** Something that waits, as whoever may deal with it reads it. */
@ObjectType('WorkItem', { simpleResolvers: true })
export class WorkItemView {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Code of its kind, for instance `certification.application`.' })
  kind!: string;

  @Field(() => String, { description: 'Page of the portal where the work is done.' })
  path!: string;

  @Field(() => LocalDate, { nullable: true })
  dueOn!: string | null;

  @Field(() => Boolean, { description: 'Whether the law or the regulation sets the due date.' })
  isLegal!: boolean;

  @Field(() => Int, { nullable: true, description: 'Days until the due date; negative once it is past.' })
  daysLeft!: number | null;

  @Field(() => DateTime)
  openedAt!: Date;

  @Field(() => DateTime, { nullable: true })
  takenAt!: Date | null;

  @Field(() => DateTime, { nullable: true })
  settledAt!: Date | null;

  @Field(() => WorkItemOutcome, { nullable: true })
  outcome!: WorkItemOutcome | null;

  @Field(() => String, { nullable: true, description: 'The agent concerned; null when it concerns nobody.' })
  agentName!: string | null;

  @Field(() => String, { nullable: true, description: 'Where the agent concerned works.' })
  orgUnitName!: string | null;

  @Field(() => String, { nullable: true, description: 'Who asked; null when nobody did.' })
  requesterName!: string | null;

  @Field(() => Boolean, { description: 'Whether somebody deals with it.' })
  isTaken!: boolean;

  @Field(() => String, { nullable: true, description: 'Who deals with it, under the name they have here.' })
  assigneeName!: string | null;

  @Field(() => Boolean, { description: 'Whether it is the reader’s, or that of somebody they stand for.' })
  isMine!: boolean;

  @Field(() => WorkItemEventKind, {
    nullable: true,
    description: 'ANSWERED when the last word is ours, REPLIED when whoever asked wrote back.',
  })
  lastWord!: WorkItemEventKind | null;

  /** Not exposed: what its words are made of. */
  parameters!: WorkItemParameters;
}

export const WorkItemConnection = connectionType(WorkItemView, 'WorkItem');

/** How many wait of a kind. */
@ObjectType({ simpleResolvers: true })
export class WorkKindCount {
  @Field(() => String)
  kind!: string;

  @Field(() => Int)
  count!: number;

  @Field(() => Int)
  overdue!: number;
}

/** Where those concerned work. */
@ObjectType({ simpleResolvers: true })
export class WorkService {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}

/** What waits for the reader: a page of it, and the counts of the whole. */
@ObjectType({ simpleResolvers: true })
export class Worklist {
  @Field(() => WorkItemConnection)
  items!: InstanceType<typeof WorkItemConnection>;

  @Field(() => Int, { description: 'Everything that waits, whatever the filter.' })
  waiting!: number;

  @Field(() => Int)
  overdue!: number;

  @Field(() => Int, { description: 'Those the reader deals with.' })
  mine!: number;

  @Field(() => Int, { description: 'Those nobody deals with.' })
  untaken!: number;

  @Field(() => [WorkKindCount])
  kinds!: WorkKindCount[];

  @Field(() => [WorkService])
  services!: WorkService[];
}

/** Which of the items are wanted; everything when nothing is said. */
@InputType()
export class WorklistFilterInput {
  @Field(() => [String], { nullable: true })
  kinds?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Words of the title of a kind.' })
  search?: string | null;

  @Field(() => Boolean, { nullable: true })
  overdue?: boolean | null;

  @Field(() => WorklistHands, { nullable: true })
  hands?: WorklistHands | null;

  @Field(() => ID, { nullable: true, description: 'A service: those of the services below it too.' })
  orgUnitId?: string | null;
}

export interface WorklistPage {
  readonly filter: WorklistFilterInput;
  readonly orderBy: WorklistOrder;
  readonly first: number;
  readonly after: string | null;
}
