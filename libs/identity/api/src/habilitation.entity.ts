import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { HabilitationOperation } from './vocabulary';

/** Which operations somebody may do, on which documents, of which agents, until when (CGFP R137-12). */
@Entity('habilitation')
export class Habilitation {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'holder_person_id' })
  holderPersonId!: string;

  /** What the person concerned reads in the access log, for instance « gestionnaire de carrière ». */
  @Column('text')
  label!: string;

  @Column('text', { array: true })
  operations!: HabilitationOperation[];

  /** Codes of the nomenclature; none for a purely administrative habilitation. */
  @Column('text', { name: 'document_types', array: true })
  documentTypes!: string[];

  /** The agents of this unit and of those below it; every agent of the employer when null. */
  @Column('uuid', { name: 'population_org_unit_id', nullable: true })
  populationOrgUnitId!: string | null;

  @Column('date', { name: 'valid_from' })
  validFrom!: string;

  /** The last day. There is no open-ended right. */
  @Column('date', { name: 'valid_until' })
  validUntil!: string;

  @Column('text', { name: 'legal_basis' })
  legalBasis!: string;

  @Column('uuid', { name: 'granted_by_person_id' })
  grantedByPersonId!: string;

  @Column('timestamptz', { name: 'granted_at' })
  grantedAt!: Date;

  /** Ended before its time. */
  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;
}
