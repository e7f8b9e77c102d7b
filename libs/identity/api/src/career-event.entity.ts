import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AdministrativePosition, CareerEventKind, EmploymentStatus } from './vocabulary';

/** A dated act of a career. It carries only what it changes; a null changes nothing. */
@Entity('career_event')
export class CareerEvent {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'engagement_id' })
  engagementId!: string;

  @Column('uuid', { name: 'agent_id' })
  agentId!: string;

  @Column('text')
  kind!: CareerEventKind;

  @Column('date', { name: 'effective_on' })
  effectiveOn!: string;

  @Column('date', { name: 'signed_on', nullable: true })
  signedOn!: string | null;

  @Column('date', { name: 'notified_on', nullable: true })
  notifiedOn!: string | null;

  @Column('text', { name: 'employment_status', nullable: true })
  employmentStatus!: EmploymentStatus | null;

  @Column('text', { name: 'administrative_position', nullable: true })
  administrativePosition!: AdministrativePosition | null;

  /** Corps, or cadre d'emplois. */
  @Column('text', { name: 'statutory_body', nullable: true })
  statutoryBody!: string | null;

  @Column('text', { nullable: true })
  grade!: string | null;

  /** Échelon: a number, or « spécial ». */
  @Column('text', { nullable: true })
  step!: string | null;

  /** Indice brut. */
  @Column('int', { name: 'gross_index', nullable: true })
  grossIndex!: number | null;

  /** Indice majoré. */
  @Column('int', { name: 'increased_index', nullable: true })
  increasedIndex!: number | null;

  /** Percentage of full time. */
  @Column('int', { name: 'working_time_quota', nullable: true })
  workingTimeQuota!: number | null;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt!: Date;
}
