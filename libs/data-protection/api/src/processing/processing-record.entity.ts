import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the employer adds to an activity of the register: who answers for it, and when it was last looked at. */
@Entity('processing_record')
export class ProcessingRecord {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  /** Code of an activity declared by the product. */
  @PrimaryColumn('text')
  activity!: string;

  /** Who decides why and how, when it is not the employer alone. */
  @Column('text', { nullable: true })
  controller!: string | null;

  /** The service that answers about it. */
  @Column('text', { nullable: true })
  contact!: string | null;

  /** Of the employer's impact assessment (RGPD art. 35). */
  @Column('text', { name: 'dpia_reference', nullable: true })
  dpiaReference!: string | null;

  /** The officer's own; told to nobody else. */
  @Column('text', { nullable: true })
  remarks!: string | null;

  @Column('date', { name: 'reviewed_on', nullable: true })
  reviewedOn!: string | null;

  @Column('date', { name: 'next_review_on', nullable: true })
  nextReviewOn!: string | null;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;

  @Column('uuid', { name: 'updated_by_person_id' })
  updatedByPersonId!: string;
}
