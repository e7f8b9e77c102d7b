import { registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** As whom a file was opened. */
export enum FileAccessRole {
  HOLDER = 'HOLDER',
  HR_OFFICER = 'HR_OFFICER',
  /** The platform's operator, under a break-glass access. */
  OPERATOR = 'OPERATOR',
}
registerEnumType(FileAccessRole, { name: 'FileAccessRole', description: 'As whom a file was opened.' });

/** The operations on a file that must be traced: arrêté of 21 December 2012, art. 2. */
export enum FileOperation {
  COLLECTION = 'COLLECTION',
  REFERENCING = 'REFERENCING',
  LIFECYCLE = 'LIFECYCLE',
  CONSULTATION = 'CONSULTATION',
  MODIFICATION = 'MODIFICATION',
  USE = 'USE',
  CONSERVATION = 'CONSERVATION',
  TRANSFER = 'TRANSFER',
  ERASURE = 'ERASURE',
  ARCHIVAL_TRANSFER = 'ARCHIVAL_TRANSFER',
}
registerEnumType(FileOperation, {
  name: 'FileOperation',
  description: 'Operations on a personnel file that are traced (arrêté of 21 December 2012).',
});

/** One opening of a file or of one of its pieces. Kept three years, then purged by the worker. */
@Entity('file_access_log')
export class FileAccess {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('timestamptz')
  at!: Date;

  /** Whose file it is. */
  @Column('uuid', { name: 'agent_id' })
  agentId!: string;

  @Column('uuid', { name: 'file_id' })
  fileId!: string;

  /** Null when the file itself was opened. */
  @Column('uuid', { name: 'piece_id', nullable: true })
  pieceId!: string | null;

  @Column('uuid', { name: 'actor_person_id' })
  actorPersonId!: string;

  @Column('text', { name: 'actor_role' })
  actorRole!: FileAccessRole;

  @Column('text')
  operation!: FileOperation;

  /** The habilitation that allowed it; null for the holder and the operator. */
  @Column('uuid', { name: 'habilitation_id', nullable: true })
  habilitationId!: string | null;

  /** The delegation by which it was done; null when in one's own name. */
  @Column('uuid', { name: 'delegation_id', nullable: true })
  delegationId!: string | null;

  /** In whose name. */
  @Column('uuid', { name: 'principal_person_id', nullable: true })
  principalPersonId!: string | null;
}
