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

  /** The agents of this unit and of those below it; every agent of the employer when null, unless it is a list. */
  @Column('uuid', { name: 'population_org_unit_id', nullable: true })
  populationOrgUnitId!: string | null;

  /** Its population is the agents named in `habilitation_agent`, and nobody else. */
  @Column('boolean', { name: 'population_is_list' })
  populationIsList!: boolean;

  @Column('date', { name: 'valid_from' })
  validFrom!: string;

  /** The last day. There is no open-ended right. */
  @Column('date', { name: 'valid_until' })
  validUntil!: string;

  @Column('text', { name: 'legal_basis' })
  legalBasis!: string;

  /** Why this person needs it: said for every right on sensitive types. */
  @Column('text', { nullable: true })
  reason!: string | null;

  /** The right that this one renews or amends. */
  @Column('uuid', { name: 'replaces_id', nullable: true })
  replacesId!: string | null;

  @Column('uuid', { name: 'granted_by_person_id' })
  grantedByPersonId!: string;

  @Column('timestamptz', { name: 'granted_at' })
  grantedAt!: Date;

  /** Ended before its time. */
  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  @Column('text', { name: 'end_reason', nullable: true })
  endReason!: string | null;

  @Column('uuid', { name: 'ended_by_person_id', nullable: true })
  endedByPersonId!: string | null;
}

/** One agent of a population that is a list. */
@Entity('habilitation_agent')
export class HabilitationAgent {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid', { name: 'habilitation_id' })
  habilitationId!: string;

  @PrimaryColumn('uuid', { name: 'agent_id' })
  agentId!: string;
}
