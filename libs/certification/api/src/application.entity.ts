import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ApplicationState, DecisionOutcome } from './vocabulary';

/** An agent's application for a certificate; it receives the decision record of its attempt when that ends. */
@Entity('certification_application')
export class Application {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'agent_id' })
  agentId!: string;

  @Column('text')
  state!: ApplicationState;

  @Column('uuid', { name: 'idempotency_key' })
  idempotencyKey!: string;

  /** The person's own attempt: no foreign key crosses owners. */
  @Column('uuid', { name: 'assessment_id' })
  assessmentId!: string;

  @Column('timestamptz', { name: 'applied_at' })
  appliedAt!: Date;

  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt!: Date | null;

  /** As the assessment gave it: read through `readRecord`. */
  @Column('jsonb', { nullable: true })
  record!: object | null;
}

/** What a named person decided; never changed, an appeal is another act. */
@Entity('certification_decision')
export class Decision {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid', { name: 'application_id' })
  applicationId!: string;

  @Column('text')
  outcome!: DecisionOutcome;

  @Column('text', { nullable: true })
  reasons!: string | null;

  /** What the published rule proposed to the officer. */
  @Column('text', { name: 'proposed_outcome' })
  proposedOutcome!: DecisionOutcome;

  @Column('text', { name: 'rule_version' })
  ruleVersion!: string;

  @Column('uuid', { name: 'decided_by_person_id' })
  decidedByPersonId!: string;

  /** In whose name, when it was by delegation. */
  @Column('uuid', { name: 'decided_for_person_id', nullable: true })
  decidedForPersonId!: string | null;

  /** As it is signed: « Prénom Nom, par délégation de Prénom Nom ». */
  @Column('text', { name: 'decided_by_name' })
  decidedByName!: string;

  /** The habilitation's own words, for instance « Responsable de la certification ». */
  @Column('text', { name: 'decided_by_quality' })
  decidedByQuality!: string;

  @Column('timestamptz', { name: 'decided_at' })
  decidedAt!: Date;

  @Column('date', { name: 'appeal_until' })
  appealUntil!: string;

  /** How long the certificate is valid, when there is one. */
  @Column('int', { name: 'validity_months' })
  validityMonths!: number;
}

/** The training a refusal opens. */
@Entity('training_offer')
export class TrainingOfferRow {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid', { name: 'application_id' })
  applicationId!: string;

  @Column('text')
  title!: string;

  @Column('uuid', { name: 'owner_agent_id', nullable: true })
  ownerAgentId!: string | null;

  @Column('text', { name: 'owner_name' })
  ownerName!: string;

  @Column('date', { name: 'due_on' })
  dueOn!: string;
}

@Entity('certification_appeal')
export class AppealRow {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid', { name: 'application_id' })
  applicationId!: string;

  @Column('text')
  text!: string;

  @Column('timestamptz', { name: 'made_at' })
  madeAt!: Date;

  @Column('boolean', { nullable: true })
  upheld!: boolean | null;

  @Column('text', { nullable: true })
  answer!: string | null;

  @Column('uuid', { name: 'answered_by_person_id', nullable: true })
  answeredByPersonId!: string | null;

  @Column('text', { name: 'answered_by_name', nullable: true })
  answeredByName!: string | null;

  @Column('text', { name: 'answered_by_quality', nullable: true })
  answeredByQuality!: string | null;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt!: Date | null;
}
