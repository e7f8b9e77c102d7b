import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RevocationGround } from './vocabulary';

/** The level attested in an area; none when null. */
export interface AttestedArea {
  readonly areaCode: string;
  readonly level: number | null;
}

/** A certificate as issued. Only its revocation is written afterwards. */
@Entity('certificate')
export class CertificateRow {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'application_id' })
  applicationId!: string;

  @Column('uuid', { name: 'agent_id' })
  agentId!: string;

  @Column('text')
  number!: string;

  /** What is typed to verify it; outside its employer's rows, only its hash is kept. */
  @Column('text')
  code!: string;

  @Column('text', { name: 'holder_name' })
  holderName!: string;

  @Column('text', { name: 'holder_birth_name' })
  holderBirthName!: string;

  @Column('jsonb')
  areas!: readonly AttestedArea[];

  @Column('boolean')
  supervised!: boolean;

  @Column('date', { name: 'assessed_on' })
  assessedOn!: string;

  @Column('int', { name: 'question_count' })
  questionCount!: number;

  @Column('timestamptz', { name: 'issued_at' })
  issuedAt!: Date;

  @Column('date', { name: 'issued_on' })
  issuedOn!: string;

  @Column('date', { name: 'valid_until' })
  validUntil!: string;

  @Column('uuid', { name: 'issued_by_person_id' })
  issuedByPersonId!: string;

  @Column('text', { name: 'issued_by_name' })
  issuedByName!: string;

  @Column('text', { name: 'issued_by_quality' })
  issuedByQuality!: string;

  /** Whose decision it rests on: the officer's, or that of the person who upheld an appeal. */
  @Column('text', { name: 'decided_by_name' })
  decidedByName!: string;

  @Column('text', { name: 'decided_by_quality' })
  decidedByQuality!: string;

  @Column('date', { name: 'decided_on' })
  decidedOn!: string;

  /** Its bit in the status list: random, so that a place tells nothing of a date. */
  @Column('int', { name: 'status_index' })
  statusIndex!: number;

  @Column('int', { name: 'issuer_key_version' })
  issuerKeyVersion!: number;

  /** The signed Open Badges credential, its fields in the order they were written. */
  @Column('json')
  credential!: object;

  @Column('uuid', { name: 'piece_id' })
  pieceId!: string;

  @Column('uuid', { name: 'replaces_id', nullable: true })
  replacesId!: string | null;

  @Column('text', { name: 'replacement_reason', nullable: true })
  replacementReason!: string | null;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;

  @Column('text', { name: 'revocation_ground', nullable: true })
  revocationGround!: RevocationGround | null;

  @Column('text', { name: 'revocation_explanation', nullable: true })
  revocationExplanation!: string | null;

  @Column('uuid', { name: 'revoked_by_person_id', nullable: true })
  revokedByPersonId!: string | null;
}

/** A level that a certificate attests on one competence: what the team's map reads. */
@Entity('certified_level')
export class CertifiedLevel {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid', { name: 'certificate_id' })
  certificateId!: string;

  @Column('uuid', { name: 'agent_id' })
  agentId!: string;

  @PrimaryColumn('text', { name: 'competence_id' })
  competenceId!: string;

  @Column('int')
  level!: number;
}
