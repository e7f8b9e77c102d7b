import { ActorKind } from '@jalon/audit/api';
import type { ActedFor } from '@jalon/identity/api';
import { connectionType, DateTime, LocalDate, type Payload, UserError } from '@jalon/shared/api';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

/** An act or a reading, its ids told by names; never what was read or written. */
@ObjectType({ simpleResolvers: true })
export class TraceLine {
  @Field(() => ID)
  id!: string;

  @Field(() => DateTime)
  at!: Date;

  @Field(() => String, { description: 'ACT or READING.' })
  stream!: string;

  @Field(() => ActorKind)
  actorKind!: ActorKind;

  @Field(() => String, {
    nullable: true,
    description: 'Null for a task, a program, or who is no agent here.',
  })
  actorName!: string | null;

  /** Said in words by a resolver; null when it was done in one's own name. */
  actedFor!: ActedFor | null;

  @Field(() => String, { description: 'Code of the act, which the portal tells in words.' })
  action!: string;

  @Field(() => String)
  objectType!: string;

  @Field(() => ID)
  objectId!: string;

  @Field(() => String, { nullable: true, description: 'Whose the object is, where it is an agent’s.' })
  agentName!: string | null;

  /** What the object is called by, where it has a number: a piece, a request. */
  objectNumber!: number | null;

  @Field(() => String, { nullable: true, description: 'Of a reading: as whom.' })
  role!: string | null;
}

export const TraceLineConnection = connectionType(TraceLine, 'TraceLine');

/** What is looked for in the trace; nothing said keeps all of it. */
@InputType()
export class TraceSearchInput {
  @Field(() => LocalDate, { nullable: true, description: 'The first day, in Paris.' })
  from?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The last day, in Paris.' })
  to?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'An agent: what they did, and what was done in their name.',
  })
  doneBy?: string | null;

  @Field(() => ID, { nullable: true, description: 'An agent: the readings of their file.' })
  fileOf?: string | null;

  @Field(() => String, { nullable: true, description: 'How the code of the act starts: `certification.`' })
  action?: string | null;

  @Field(() => ID, { nullable: true, description: 'The object of the act.' })
  objectId?: string | null;
}

/** An agent, as the officer who looks for a person tells them from another. */
@ObjectType({ simpleResolvers: true })
export class TracedAgent {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  displayName!: string;

  @Field(() => String)
  matricule!: string;
}

/** How far the trace is sealed. */
@ObjectType({ simpleResolvers: true })
export class TraceSealView {
  @Field(() => Int)
  sealedCount!: number;

  @Field(() => DateTime, { nullable: true })
  lastSealedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Hash of the last sealed batch, to compare with the published one.',
  })
  lastHead!: string | null;

  @Field(() => Int)
  unsealedCount!: number;

  @Field(() => DateTime, { nullable: true })
  unsealedSince!: Date | null;
}

@ObjectType({ simpleResolvers: true })
export class TraceExportPayload implements Payload {
  @Field(() => ID, { nullable: true, description: 'The job to follow.' })
  jobId!: string | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
