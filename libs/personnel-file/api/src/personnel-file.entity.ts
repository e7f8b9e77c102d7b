import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The one file an employer keeps on an agent (CGFP L137-1): its pieces are numbered without a gap. */
@Entity('personnel_file')
export class PersonnelFile {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'agent_id' })
  agentId!: string;

  @Column('date', { name: 'opened_on' })
  openedOn!: string;

  /** Number of the last piece filed; its row's lock is what keeps numbers without a gap. */
  @Column('int', { name: 'last_number' })
  lastNumber!: number;

  /** When the holder last looked at who opens their file; null until they do. */
  @Column('timestamptz', { name: 'accesses_seen_at', nullable: true })
  accessesSeenAt!: Date | null;
}
