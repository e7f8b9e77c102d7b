import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An answer the employer often gives, which whoever answers starts from. */
@Entity('answer_template')
export class AnswerTemplateRow {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  title!: string;

  /** For one kind of item; for every kind when null. */
  @Column('text', { nullable: true })
  kind!: string | null;

  /** With merge fields between braces: {date}, {échéance}… */
  @Column('text')
  body!: string;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;

  @Column('uuid', { name: 'updated_by_person_id' })
  updatedByPersonId!: string;

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt!: Date | null;
}
