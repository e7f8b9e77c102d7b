import { DateTime } from '@jalon/shared/api';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

/** Where a job is: waiting for its turn, under way, waiting to be tried again, and its three ends. */
export enum JobState {
  QUEUED = 'QUEUED',
  RUNNING = 'RUNNING',
  WAITING_RETRY = 'WAITING_RETRY',
  DONE = 'DONE',
  DEAD = 'DEAD',
  CANCELLED = 'CANCELLED',
}
registerEnumType(JobState, { name: 'JobState' });

/** A job that whoever asked for it follows. */
@ObjectType({ description: 'A job I asked for: how far it is, and what came of it.' })
@Entity('followed_job')
export class FollowedJob {
  /** Never exposed: row-level security already confines an operation to its employer. */
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field(() => String, { description: '`domain.verbNoun`, told in words by the portal.' })
  @Column('text')
  task!: string;

  /** Null when no person asked. */
  @Column('uuid', { name: 'asked_by_person_id', nullable: true })
  askedByPersonId!: string | null;

  @Field(() => JobState)
  @Column('text')
  state!: JobState;

  @Field(() => Int)
  @Column('int')
  done!: number;

  @Field(() => Int, { nullable: true, description: 'Null until the job knows it.' })
  @Column('int', { nullable: true })
  total!: number | null;

  @Field(() => Int)
  @Column('smallint')
  attempts!: number;

  @Field(() => String, { nullable: true, description: 'Why it failed or ended early: a stable code.' })
  @Column('text', { nullable: true })
  reason!: string | null;

  @Field(() => DateTime)
  @Column('timestamptz', { name: 'asked_at' })
  askedAt!: Date;

  @Field(() => DateTime, { nullable: true })
  @Column('timestamptz', { name: 'started_at', nullable: true })
  startedAt!: Date | null;

  @Field(() => DateTime, { nullable: true })
  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  @Column('timestamptz', { name: 'result_until', nullable: true })
  resultUntil!: Date | null;

  /** Which row of the queue does it; bigint, hence text. */
  @Column('bigint', { name: 'queue_job_id' })
  queueJobId!: string;
}
