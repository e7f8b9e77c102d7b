import { DateTime } from '@jalon/shared/api';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a delivery is: to be made, made, or given up. */
export enum WebhookDeliveryState {
  PENDING = 'PENDING',
  DELIVERED = 'DELIVERED',
  FAILED = 'FAILED',
}
registerEnumType(WebhookDeliveryState, { name: 'WebhookDeliveryState' });

/** An address of the employer's software that is told what happens. */
@ObjectType({ simpleResolvers: true })
@Entity('webhook_endpoint')
export class WebhookEndpoint {
  /** Never exposed: row-level security already confines an operation to its employer. */
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field(() => String)
  @Column('text')
  url!: string;

  @Field(() => [String], { description: 'What it is told of: `certificate.issued`…' })
  @Column('text', { array: true })
  events!: string[];

  @Field(() => Boolean, { description: 'Paused, it is told nothing.' })
  @Column('boolean', { name: 'is_active' })
  isActive!: boolean;

  @Column('uuid', { name: 'created_by_person_id' })
  createdByPersonId!: string;

  @Field(() => DateTime)
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt!: Date | null;
}

/** What an endpoint's messages are signed with, wrapped by the employer's key. */
@Entity('webhook_secret')
export class WebhookSecret {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid', { name: 'endpoint_id' })
  endpointId!: string;

  @PrimaryColumn('int')
  version!: number;

  @Column('bytea', { name: 'wrapped_secret' })
  wrappedSecret!: Buffer;

  @Column('int', { name: 'employer_key_version' })
  employerKeyVersion!: number;

  @Column('timestamptz', { name: 'made_at' })
  madeAt!: Date;

  /** Replaced, it signs until then beside the new one. */
  @Column('timestamptz', { name: 'ends_at', nullable: true })
  endsAt!: Date | null;
}

/** One event told, or to be told, to one endpoint. */
@ObjectType({ simpleResolvers: true })
@Entity('webhook_delivery')
export class WebhookDelivery {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'endpoint_id' })
  endpointId!: string;

  @Field(() => ID, { description: 'The same at every attempt: a receiver knows what it has had already.' })
  @Column('uuid', { name: 'event_id' })
  eventId!: string;

  @Field(() => String)
  @Column('text', { name: 'event_type' })
  eventType!: string;

  @Column('uuid', { name: 'object_id' })
  objectId!: string;

  @Field(() => DateTime)
  @Column('timestamptz', { name: 'occurred_at' })
  occurredAt!: Date;

  @Field(() => WebhookDeliveryState)
  @Column('text')
  state!: WebhookDeliveryState;

  @Field(() => Int)
  @Column('smallint')
  attempts!: number;

  @Field(() => Int, { nullable: true, description: 'What the receiver answered last.' })
  @Column('smallint', { name: 'status_code', nullable: true })
  statusCode!: number | null;

  @Field(() => Int, { nullable: true, description: 'How long the last attempt took, in milliseconds.' })
  @Column('int', { name: 'duration_ms', nullable: true })
  durationMs!: number | null;

  @Field(() => String, { nullable: true, description: 'Why the last attempt failed: a stable code.' })
  @Column('text', { name: 'error_code', nullable: true })
  errorCode!: string | null;

  @Field(() => DateTime, { nullable: true })
  @Column('timestamptz', { name: 'last_attempt_at', nullable: true })
  lastAttemptAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'About when it is tried again.' })
  @Column('timestamptz', { name: 'next_attempt_at', nullable: true })
  nextAttemptAt!: Date | null;

  @Field(() => DateTime, { nullable: true })
  @Column('timestamptz', { name: 'delivered_at', nullable: true })
  deliveredAt!: Date | null;
}
