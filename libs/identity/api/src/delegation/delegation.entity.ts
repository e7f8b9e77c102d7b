import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DelegationKind, HabilitationOperation } from '../vocabulary';

/** Somebody exercises what another is habilitated to, until a date. It narrows a right and never makes one. */
@Entity('delegation')
export class Delegation {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: DelegationKind;

  /** Whose rights are exercised. */
  @Column('uuid', { name: 'principal_person_id' })
  principalPersonId!: string;

  /** Who exercises them. */
  @Column('uuid', { name: 'delegate_person_id' })
  delegatePersonId!: string;

  /** All those the principal holds when null. */
  @Column('uuid', { name: 'habilitation_ids', array: true, nullable: true })
  habilitationIds!: string[] | null;

  /** All those of the habilitations when null. */
  @Column('text', { array: true, nullable: true })
  operations!: HabilitationOperation[] | null;

  /** Those given, code by code, as in a habilitation. */
  @Column('text', { name: 'document_types', array: true })
  documentTypes!: string[];

  /** The population of the habilitations when null. */
  @Column('uuid', { name: 'population_org_unit_id', nullable: true })
  populationOrgUnitId!: string | null;

  @Column('date', { name: 'valid_from' })
  validFrom!: string;

  /** The last day. */
  @Column('date', { name: 'valid_until' })
  validUntil!: string;

  /** For instance the reference of the order of delegation. */
  @Column('text', { name: 'legal_basis' })
  legalBasis!: string;

  @Column('text')
  reason!: string;

  /** The principal, or who declared the interim. */
  @Column('uuid', { name: 'given_by_person_id' })
  givenByPersonId!: string;

  @Column('timestamptz', { name: 'given_at' })
  givenAt!: Date;

  /** Ended before its time. */
  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  @Column('uuid', { name: 'ended_by_person_id', nullable: true })
  endedByPersonId!: string | null;
}
