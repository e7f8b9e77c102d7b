import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an employer says of its start. */
@Entity('set_up')
export class SetUpPlan {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  /** How many agents there are to register; null until somebody says. */
  @Column('int', { name: 'expected_agents', nullable: true })
  expectedAgents!: number | null;

  /** When the home page stopped proposing the set-up. */
  @Column('timestamptz', { name: 'hidden_at', nullable: true })
  hiddenAt!: Date | null;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;

  @Column('uuid', { name: 'updated_by_person_id' })
  updatedByPersonId!: string;
}
