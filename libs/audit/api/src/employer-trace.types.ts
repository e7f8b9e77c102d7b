import { createHash } from 'node:crypto';
import { connectionType, DateTime } from '@jalon/shared/api';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { ActorKind } from './audit-event.entity';
import type { TraceEntry } from './trace-search.types';

/** Acts, or readings of personnel files. */
export enum TraceStreamName {
  ACT = 'ACT',
  READING = 'READING',
}
registerEnumType(TraceStreamName, {
  name: 'TraceStream',
  description: 'Acts, or readings of personnel files.',
});

/** A line of the trace as a program reads it: what happened, and no name. */
@ObjectType({ simpleResolvers: true })
export class EmployerAuditEvent {
  @Field(() => ID)
  id!: string;

  @Field(() => TraceStreamName)
  stream!: TraceStreamName;

  @Field(() => DateTime)
  at!: Date;

  @Field(() => ActorKind)
  actorKind!: ActorKind;

  /** Tells one actor from another with this employer, and nobody who it is; null for the system. */
  @Field(() => String, { nullable: true })
  actorReference!: string | null;

  /** `domain.verbNoun`; `reading.CONSULTATION` for a reading. */
  @Field(() => String)
  action!: string;

  @Field(() => String)
  objectType!: string;

  @Field(() => ID)
  objectId!: string;
}

export const EmployerAuditEventConnection = connectionType(EmployerAuditEvent, 'EmployerAuditEvent');

/** A person's id is the same with every employer: a digest with the employer's own leaves nothing to join. */
export function toEmployerAuditEvent(employerId: string, entry: TraceEntry): EmployerAuditEvent {
  const { id, stream, at, actorKind, actorPersonId, actorKeyId, action, objectType, objectId } = entry;
  const actor = actorKeyId ?? (actorPersonId && pseudonym(employerId, actorPersonId));
  const what = { action, objectType, objectId };
  return { id, stream: TraceStreamName[stream], at, actorKind, actorReference: actor, ...what };
}

function pseudonym(employerId: string, personId: string): string {
  return createHash('sha256').update(`${employerId}/${personId}`).digest('hex').slice(0, 16);
}
