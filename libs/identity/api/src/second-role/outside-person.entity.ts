import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody who works for the employer under a second role, and is an agent of another one. */
@Entity('outside_person')
export class OutsidePerson {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text', { name: 'given_names' })
  givenNames!: string;

  @Column('text', { name: 'usual_name' })
  usualName!: string;

  /** The short name of the employer that lends them. */
  @Column('text', { name: 'partner_name' })
  partnerName!: string;
}
