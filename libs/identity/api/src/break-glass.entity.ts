import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who put an end to an emergency access before its hour. */
export enum BreakGlassEnd {
  OPERATOR = 'OPERATOR',
  EMPLOYER = 'EMPLOYER',
}

/** An emergency access of the platform's operator to one employer: an hour at most, for a reason, told at once. */
@Entity('break_glass')
export class BreakGlass {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'operator_person_id' })
  operatorPersonId!: string;

  /** As the employer is told: the operator is no agent of it. */
  @Column('text', { name: 'operator_name' })
  operatorName!: string;

  @Column('text')
  reason!: string;

  /** What the operator's own support calls the incident. */
  @Column('text')
  ticket!: string;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  @Column('text', { name: 'ended_by', nullable: true })
  endedBy!: BreakGlassEnd | null;
}

/** What decides whether an access still opens anything. */
export type BreakGlassTerms = Pick<
  BreakGlass,
  'id' | 'operatorPersonId' | 'openedAt' | 'expiresAt' | 'endedAt'
>;

/** Whether it opens anything at an instant. */
export function isBreakGlassOpen({ openedAt, expiresAt, endedAt }: BreakGlassTerms, at: Date): boolean {
  return openedAt <= at && at < expiresAt && (endedAt === null || at < endedAt);
}
