import { LocalDate } from '@jalon/shared/api';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { EmploymentStatus, StatutoryCategory } from './vocabulary';

/** The link between an agent and an employer, from a date and perhaps to another. */
@ObjectType({ simpleResolvers: true })
@Entity('engagement')
export class Engagement {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'agent_id' })
  agentId!: string;

  /** The status the engagement opened with; the career's events change it. */
  @Field(() => EmploymentStatus)
  @Column('text')
  status!: EmploymentStatus;

  @Field(() => StatutoryCategory, { nullable: true })
  @Column('text', { nullable: true })
  category!: StatutoryCategory | null;

  /** Filière: administrative, technique, soignante… */
  @Field(() => String, { nullable: true })
  @Column('text', { name: 'job_stream', nullable: true })
  jobStream!: string | null;

  @Field(() => LocalDate)
  @Column('date', { name: 'starts_on' })
  startsOn!: string;

  /** The last day. */
  @Field(() => LocalDate, { nullable: true })
  @Column('date', { name: 'ends_on', nullable: true })
  endsOn!: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { name: 'end_reason', nullable: true })
  endReason!: string | null;

  /** One more at each amendment. */
  @Column('int', { default: 1 })
  version!: number;
}

/** Where an agent works and under whom, between two dates. */
@Entity('assignment')
export class Assignment {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'engagement_id' })
  engagementId!: string;

  @Column('uuid', { name: 'agent_id' })
  agentId!: string;

  @Column('uuid', { name: 'org_unit_id' })
  orgUnitId!: string;

  @Column('uuid', { name: 'position_id', nullable: true })
  positionId!: string | null;

  /** The direct superior (supérieur hiérarchique direct). */
  @Column('uuid', { name: 'manager_agent_id', nullable: true })
  managerAgentId!: string | null;

  @Column('date', { name: 'starts_on' })
  startsOn!: string;

  @Column('date', { name: 'ends_on', nullable: true })
  endsOn!: string | null;

  /** One more at each amendment. */
  @Column('int', { default: 1 })
  version!: number;
}
