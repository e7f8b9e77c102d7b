import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A document registered in a file, numbered and classified; never changed (CGFP L137-1). */
@Entity('file_piece')
export class FilePiece {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'file_id' })
  fileId!: string;

  @Column('uuid', { name: 'agent_id' })
  agentId!: string;

  @Column('int')
  number!: number;

  /** Code of the nomenclature. */
  @Column('text', { name: 'document_type' })
  documentType!: string;

  @Column('text')
  title!: string;

  @Column('date', { name: 'document_date' })
  documentDate!: string;

  @Column('date', { name: 'effective_on', nullable: true })
  effectiveOn!: string | null;

  @Column('date', { name: 'signed_on', nullable: true })
  signedOn!: string | null;

  @Column('date', { name: 'notified_on', nullable: true })
  notifiedOn!: string | null;

  @Column('timestamptz', { name: 'registered_at' })
  registeredAt!: Date;

  @Column('uuid', { name: 'registered_by_person_id' })
  registeredByPersonId!: string;

  /** Which tool it came from: the SIRH, a scan, this portal. */
  @Column('text', { name: 'source_system' })
  sourceSystem!: string;

  @Column('int', { name: 'page_count' })
  pageCount!: number;

  @Column('uuid', { name: 'stored_file_id' })
  storedFileId!: string;

  /** The act of the career that the piece proves. */
  @Column('uuid', { name: 'career_event_id', nullable: true })
  careerEventId!: string | null;
}
