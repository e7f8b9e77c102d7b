import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a job made for the person who asked for it: theirs alone, for a few days. */
@Entity('job_result')
export class JobResult {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid', { name: 'job_id' })
  jobId!: string;

  /** Who asked. */
  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text', { name: 'file_name' })
  fileName!: string;

  @Column('uuid', { name: 'stored_file_id' })
  storedFileId!: string;

  @Column('timestamptz', { name: 'kept_until' })
  keptUntil!: Date;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
