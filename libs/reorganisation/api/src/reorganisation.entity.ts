import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MoveKind, ReorganisationState } from './vocabulary';

/** A move of services and people, prepared for a day. */
@Entity('reorganisation')
export class Reorganisation {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  title!: string;

  /** Why, and under which act: the opinion of the social committee, the deliberation. */
  @Column('text')
  reason!: string;

  @Column('date', { name: 'effective_on' })
  effectiveOn!: string;

  @Column('text')
  state!: ReorganisationState;

  @Column('timestamptz', { name: 'prepared_at' })
  preparedAt!: Date;

  @Column('uuid', { name: 'prepared_by_person_id' })
  preparedByPersonId!: string;

  /** Whoever answers for it: it is applied with their rights, as they are on that day. */
  @Column('uuid', { name: 'scheduled_by_person_id', nullable: true })
  scheduledByPersonId!: string | null;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt!: Date | null;

  /** Why it was not applied: a code, and the line at fault. */
  @Column('text', { name: 'failure_code', nullable: true })
  failureCode!: string | null;

  @Column('uuid', { name: 'failed_move_id', nullable: true })
  failedMoveId!: string | null;
}

/** One line of a reorganisation. */
@Entity('reorganisation_move')
export class ReorganisationMove {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'reorganisation_id' })
  reorganisationId!: string;

  /** They are applied in this order, from 1. */
  @Column('int')
  rank!: number;

  @Column('text')
  kind!: MoveKind;

  /** The unit created, renamed, moved or closed; where an agent goes. A unit to be created has its id beforehand. */
  @Column('uuid', { name: 'org_unit_id' })
  orgUnitId!: string;

  /** Under which unit; null at the root, and for what moves no unit. */
  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId!: string | null;

  /** The name to bear. */
  @Column('text', { nullable: true })
  name!: string | null;

  @Column('uuid', { name: 'agent_id', nullable: true })
  agentId!: string | null;

  /** The engagement by which the agent is moved. */
  @Column('uuid', { name: 'engagement_id', nullable: true })
  engagementId!: string | null;

  @Column('uuid', { name: 'manager_agent_id', nullable: true })
  managerAgentId!: string | null;
}
