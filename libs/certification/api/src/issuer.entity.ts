import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An employer that issues certificates, and the number of the last one. */
@Entity('certificate_issuer')
export class CertificateIssuer {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @Column('int', { name: 'last_number' })
  lastNumber!: number;
}

/** A key an employer signs with. Retired keys stay: what they signed must still be verified. */
@Entity('issuer_key')
export class IssuerKey {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('int')
  version!: number;

  /** Multibase, as the DID document publishes it. */
  @Column('text', { name: 'public_key' })
  publicKey!: string;

  /** The private key's 32 bytes, wrapped by the employer's own key. */
  @Column('bytea', { name: 'wrapped_seed' })
  wrappedSeed!: Buffer;

  @Column('int', { name: 'employer_key_version' })
  employerKeyVersion!: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'retired_at', nullable: true })
  retiredAt!: Date | null;
}

/** The published list that says, bit by bit, which certificates of the employer are withdrawn. */
@Entity('status_list')
export class StatusList {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('int')
  number!: number;

  @Column('bytea')
  bits!: Buffer;

  /** The list as published, signed again at each change. */
  @Column('json')
  credential!: object;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}

/** Where a code leads; the code itself is not in it. */
@Entity('certificate_locator')
export class CertificateLocator {
  @PrimaryColumn('bytea', { name: 'code_hash' })
  codeHash!: Buffer;

  @Column('uuid', { name: 'employer_id' })
  employerId!: string;

  @Column('uuid', { name: 'certificate_id' })
  certificateId!: string;
}

/** The address every credential names, fixed by the first one. */
@Entity('public_address')
export class PublicAddress {
  @PrimaryColumn('boolean', { name: 'only_one' })
  onlyOne!: boolean;

  @Column('text')
  url!: string;

  @Column('timestamptz', { name: 'fixed_at' })
  fixedAt!: Date;
}
