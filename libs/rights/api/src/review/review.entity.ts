import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReviewOutcome, ReviewScope } from '../vocabulary';

/** A time when each habilitation's need is confirmed by a named human. */
@Entity('habilitation_review')
export class HabilitationReview {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  title!: string;

  @Column('text')
  scope!: ReviewScope;

  @Column('date', { name: 'opened_on' })
  openedOn!: string;

  @Column('date', { name: 'due_on' })
  dueOn!: string;

  @Column('uuid', { name: 'opened_by_person_id' })
  openedByPersonId!: string;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt!: Date;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  @Column('uuid', { name: 'closed_by_person_id', nullable: true })
  closedByPersonId!: string | null;

  /** When those who give rights were last told that it is late. */
  @Column('date', { name: 'overdue_told_on', nullable: true })
  overdueToldOn!: string | null;
}

/** One habilitation in a review, and what was decided of it. */
@Entity('habilitation_review_line')
export class HabilitationReviewLine {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid', { name: 'review_id' })
  reviewId!: string;

  @PrimaryColumn('uuid', { name: 'habilitation_id' })
  habilitationId!: string;

  /** Null while nobody has decided. */
  @Column('text', { nullable: true })
  outcome!: ReviewOutcome | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  /** The shorter one that follows it. */
  @Column('uuid', { name: 'replaced_by_id', nullable: true })
  replacedById!: string | null;

  @Column('uuid', { name: 'decided_by_person_id', nullable: true })
  decidedByPersonId!: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;
}
