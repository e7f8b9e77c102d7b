import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DataRight, RightsEventKind, RightsOutcome, RightsRequestStatus } from '../vocabulary';

/** What somebody asks about the data kept on them (RGPD art. 12 to 22), until it is answered. */
@Entity('rights_request')
export class RightsRequestRow {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  /** What people call it by; each employer counts from 1. */
  @Column('int')
  number!: number;

  @Column('uuid', { name: 'agent_id' })
  agentId!: string;

  @Column('uuid', { name: 'idempotency_key' })
  idempotencyKey!: string;

  @Column('text', { name: 'data_right' })
  dataRight!: DataRight;

  /** In the person's own words: read by them and by the officer only. */
  @Column('text')
  text!: string;

  @Column('text')
  status!: RightsRequestStatus;

  @Column('timestamptz', { name: 'received_at' })
  receivedAt!: Date;

  @Column('date', { name: 'received_on' })
  receivedOn!: string;

  @Column('date', { name: 'due_on' })
  dueOn!: string;

  /** Told to the person; null while the first deadline stands. */
  @Column('text', { name: 'extension_reason', nullable: true })
  extensionReason!: string | null;

  @Column('uuid', { name: 'owner_person_id', nullable: true })
  ownerPersonId!: string | null;

  @Column('text', { nullable: true })
  outcome!: RightsOutcome | null;

  @Column('text', { nullable: true })
  answer!: string | null;

  /** The day it was answered or withdrawn. */
  @Column('date', { name: 'closed_on', nullable: true })
  closedOn!: string | null;

  /** When the officers were last told that the deadline is near, and that it is past. */
  @Column('date', { name: 'reminded_on', nullable: true })
  remindedOn!: string | null;

  @Column('date', { name: 'overdue_alert_on', nullable: true })
  overdueAlertOn!: string | null;
}

/** One step of a request; both sides read it. */
@Entity('rights_event')
export class RightsEventRow {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'request_id' })
  requestId!: string;

  @Column('text')
  kind!: RightsEventKind;

  @Column('timestamptz')
  at!: Date;

  @Column('uuid', { name: 'actor_person_id' })
  actorPersonId!: string;

  @Column('text', { name: 'actor_name' })
  actorName!: string;

  /** The question, the reply, the reason or the answer. */
  @Column('text', { nullable: true })
  text!: string | null;
}
