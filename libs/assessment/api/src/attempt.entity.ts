import type { Choice, RecordedOutcome, TestPlan } from '@jalon/assessment/adaptive-testing';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AnswerValue } from './scoring/answer-value';
import type { AssessmentKind, AssessmentState, StopReason } from './vocabulary';

/** One assessment of a person. It is theirs: no employer reads it, the one of a certification included. */
@Entity('attempt')
export class Attempt {
  @PrimaryColumn('uuid', { name: 'person_id' })
  personId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: AssessmentKind;

  /** Null for the whole profile. */
  @Column('text', { name: 'competence_id', nullable: true })
  competenceId!: string | null;

  @Column('text', { name: 'bank_version' })
  bankVersion!: string;

  @Column('text', { name: 'engine_version' })
  engineVersion!: string;

  /** Decided before the first question; the seed is in it. */
  @Column('jsonb')
  plan!: TestPlan;

  @Column('text')
  state!: AssessmentState;

  /** Made by whoever asks to start: the same request sent twice starts once. */
  @Column('uuid', { name: 'idempotency_key' })
  idempotencyKey!: string;

  /** To whom the record goes, by the person's own act of applying; null in practice. */
  @Column('uuid', { name: 'employer_id', nullable: true })
  employerId!: string | null;

  @Column('timestamptz', { name: 'started_at' })
  startedAt!: Date;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt!: Date | null;

  @Column('text', { name: 'stop_reason', nullable: true })
  stopReason!: StopReason | null;

  @Column('jsonb', { nullable: true })
  outcome!: RecordedOutcome | null;
}

/** A question put to the person, frozen: on any device, later or after a new bank, it is this one. */
@Entity('served_item')
export class ServedItem {
  @PrimaryColumn('uuid', { name: 'person_id' })
  personId!: string;

  @PrimaryColumn('uuid', { name: 'attempt_id' })
  attemptId!: string;

  /** From 1. */
  @PrimaryColumn('int')
  position!: number;

  @Column('text', { name: 'item_id' })
  itemId!: string;

  @Column('int', { name: 'item_version' })
  itemVersion!: number;

  @Column('timestamptz', { name: 'served_at' })
  servedAt!: Date;

  /** Why it was chosen, as the engine said. */
  @Column('jsonb')
  choice!: Choice;

  /** Of the person's report of this question; the report itself is the employer's and names nobody. */
  @Column('text', { name: 'report_reference', nullable: true })
  reportReference!: string | null;
}

/** The answer to a served question: the first one stands, and is never changed. */
@Entity('answer')
export class StoredAnswer {
  @PrimaryColumn('uuid', { name: 'person_id' })
  personId!: string;

  @PrimaryColumn('uuid', { name: 'attempt_id' })
  attemptId!: string;

  @PrimaryColumn('int')
  position!: number;

  /** Null when the person said they do not know. */
  @Column('jsonb', { nullable: true })
  value!: AnswerValue | null;

  @Column('boolean', { name: 'do_not_know' })
  doNotKnow!: boolean;

  @Column('boolean')
  correct!: boolean;

  @Column('uuid', { name: 'idempotency_key' })
  idempotencyKey!: string;

  @Column('timestamptz', { name: 'answered_at' })
  answeredAt!: Date;
}
