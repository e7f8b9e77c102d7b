import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What becomes of an identity somebody proves to be theirs. */
export enum ProposalState {
  PENDING = 'PENDING',
  CONFIRMED = 'CONFIRMED',
  REFUSED = 'REFUSED',
  WITHDRAWN = 'WITHDRAWN',
}

/** An identity that a person has proved, and that opens nothing until their employer has confirmed it. */
@Entity('identity_proposal')
export class IdentityProposalRow {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'agent_id' })
  agentId!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  /** Key of the configured provider, by which its label is known. */
  @Column('text', { name: 'sign_in_provider' })
  signInProvider!: string;

  @Column('text')
  issuer!: string;

  @Column('text')
  provider!: string;

  /** Null once it is decided: the account's own identity is kept elsewhere. */
  @Column('text', { nullable: true })
  subject!: string | null;

  /** People's own, whatever their employer. */
  @Column('boolean', { name: 'is_personal' })
  isPersonal!: boolean;

  @Column('text')
  state!: ProposalState;

  @Column('timestamptz', { name: 'proposed_at' })
  proposedAt!: Date;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;

  @Column('uuid', { name: 'decided_by_person_id', nullable: true })
  decidedByPersonId!: string | null;

  @Column('text', { nullable: true })
  refusal!: string | null;
}
