import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is said to be wrong with a question, for the employer to answer. Nothing in it tells who said so. */
@Entity('question_report')
export class QuestionReport {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  /** Such as `Q-7K3F-92AB`; the person keeps it beside the question. */
  @Column('text')
  reference!: string;

  @Column('text', { name: 'item_id' })
  itemId!: string;

  @Column('int', { name: 'item_version' })
  itemVersion!: number;

  @Column('text')
  text!: string;

  @Column('timestamptz', { name: 'reported_at' })
  reportedAt!: Date;

  @Column('text', { nullable: true })
  answer!: string | null;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt!: Date | null;

  @Column('uuid', { name: 'answered_by_person_id', nullable: true })
  answeredByPersonId!: string | null;
}
