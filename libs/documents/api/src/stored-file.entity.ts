import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where the encrypted bytes of a document lie, and the key that opens them. */
@Entity('stored_file')
export class StoredFile {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  /** Random: it tells nothing of the person nor of the document. */
  @Column('text', { name: 'object_name' })
  objectName!: string;

  @Column('text', { name: 'media_type' })
  mediaType!: string;

  /** Clear bytes; a text, as PostgreSQL gives its big integers. */
  @Column('bigint', { name: 'byte_size' })
  byteSize!: string;

  /** Of the clear bytes. */
  @Column('bytea')
  sha256!: Buffer;

  /** The file's own key, wrapped by the employer's. */
  @Column('bytea', { name: 'wrapped_key' })
  wrappedKey!: Buffer;

  @Column('int', { name: 'employer_key_version' })
  employerKeyVersion!: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}

/** A version of an employer's key, wrapped by the master key: it wraps the keys of the employer's files. */
@Entity('employer_key')
export class EmployerKey {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('int')
  version!: number;

  /** Empty once destroyed: what it opened never opens again. */
  @Column('bytea', { name: 'wrapped_key' })
  wrappedKey!: Buffer;

  @Column('text', { name: 'master_key_id' })
  masterKeyId!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
