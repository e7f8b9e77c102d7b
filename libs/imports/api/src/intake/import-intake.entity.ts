import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ImportOrigin } from '../session/vocabulary';

/** Who answers for what programs and folders send: without it, nothing of theirs is taken. */
@Entity('import_intake')
export class ImportIntake {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  /** They said so themselves; every import is done in their name, and they are told of each. */
  @Column('uuid', { name: 'person_id' })
  personId!: string;

  /** A file whose columns are known is applied without waiting for them; what is refused in it is told all the same. */
  @Column('boolean', { name: 'applies_alone' })
  appliesAlone!: boolean;

  /** Files put in the employer's folder are taken. */
  @Column('boolean', { name: 'takes_folder' })
  takesFolder!: boolean;

  @Column('timestamptz', { name: 'set_at' })
  setAt!: Date;
}

/** A file that nobody sent by hand, from its arrival until an import has it, or it is refused. */
@Entity('import_arrival')
export class ImportArrival {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  /** The id of the import it becomes. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  origin!: ImportOrigin;

  @Column('text', { name: 'file_name' })
  fileName!: string;

  /** The key of the program that sent it; null from a folder. */
  @Column('uuid', { name: 'api_key_id', nullable: true })
  apiKeyId!: string | null;

  /** Where its bytes are; null while they are in the folder. */
  @Column('uuid', { name: 'stored_file_id', nullable: true })
  storedFileId!: string | null;

  @Column('timestamptz', { name: 'arrived_at' })
  arrivedAt!: Date;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt!: Date | null;

  /** Why it became no import. */
  @Column('text', { nullable: true })
  refusal!: string | null;
}
