import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A human being: an opaque id and nothing else. Names belong to each employer's agent. */
@Entity('person')
export class Person {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}

/** Where a person is engaged: the person's own row, which no employer sees. */
@Entity('engagement_locator')
export class EngagementLocator {
  @PrimaryColumn('uuid', { name: 'person_id' })
  personId!: string;

  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @Column('uuid', { name: 'agent_id' })
  agentId!: string;

  /** The first day of a second role; null for an agent. */
  @Column('date', { name: 'valid_from', nullable: true })
  validFrom!: string | null;

  /** Its last day; null for an agent. */
  @Column('date', { name: 'valid_until', nullable: true })
  validUntil!: string | null;
}
