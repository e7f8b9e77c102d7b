import type { UploadMediaType, UploadRefusal } from '@jalon/shared/api';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a file sent to us is: coming, waiting for its examination, good to take, refused, or taken by a domain. */
export enum UploadState {
  RECEIVING = 'RECEIVING',
  CHECKING = 'CHECKING',
  READY = 'READY',
  REFUSED = 'REFUSED',
  TAKEN = 'TAKEN',
}

/** A file that one person is sending to their employer, for a day at most. */
@Entity('upload')
export class Upload {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  /** Whoever sends it: nobody else sees it, nor takes it. */
  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text')
  purpose!: string;

  /** What it is sent about: an agent, for a piece of their file. */
  @Column('uuid', { name: 'subject_id', nullable: true })
  subjectId!: string | null;

  /** As given, made safe to show; emptied once the file is taken. Never a path. */
  @Column('text', { name: 'file_name' })
  fileName!: string;

  /** What the sender's system says it is; empty when it does not know. */
  @Column('text', { name: 'claimed_type' })
  claimedType!: string;

  /** Declared before the first byte; a text, as PostgreSQL gives its big integers. */
  @Column('bigint', { name: 'byte_size' })
  byteSize!: string;

  /** Bytes acknowledged: they survive whatever happens to us. */
  @Column('bigint')
  received!: string;

  /** Of the whole file, when the sender says it: what arrives must be that, and a file sent again is found by it. */
  @Column('bytea', { nullable: true })
  sha256!: Buffer | null;

  @Column('text')
  state!: UploadState;

  @Column('text', { nullable: true })
  refusal!: UploadRefusal | null;

  /** What it really is, once examined. */
  @Column('text', { name: 'media_type', nullable: true })
  mediaType!: UploadMediaType | null;

  @Column('int', { name: 'page_count', nullable: true })
  pageCount!: number | null;

  @Column('uuid', { name: 'stored_file_id', nullable: true })
  storedFileId!: string | null;

  /** What it became, in the domain that took it. */
  @Column('uuid', { name: 'taken_as', nullable: true })
  takenAs!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}

/** An acknowledged piece of an upload, or one that is coming. */
@Entity('upload_part')
export class UploadPart {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'upload_id' })
  uploadId!: string;

  /** Where it begins in the file. */
  @Column('bigint')
  position!: string;

  /** Null until it is acknowledged: its object may then be whole, cut or absent. */
  @Column('bigint', { name: 'byte_size', nullable: true })
  byteSize!: string | null;

  @Column('text', { name: 'object_name' })
  objectName!: string;

  /** The part's own key, wrapped by the employer's. */
  @Column('bytea', { name: 'wrapped_key' })
  wrappedKey!: Buffer;

  @Column('int', { name: 'employer_key_version' })
  employerKeyVersion!: number;
}
