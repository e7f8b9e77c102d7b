import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Satisfaction } from '../vocabulary';

/** What somebody said of how a request of a kind was dealt with. Nothing in it leads to the request, nor to anybody. */
@Entity('worklist_opinion')
export class Opinion {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  /** Of chance, given by the database: an id in the order of time would lead to the request. */
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()' })
  id!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  satisfaction!: Satisfaction;

  @Column('text', { nullable: true })
  comment!: string | null;

  /** The first day of the month. */
  @Column('date', { name: 'given_in' })
  givenIn!: string;
}
