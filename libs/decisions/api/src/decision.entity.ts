import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CommitteeOpinion, DecisionPurpose, ManagersSight, SocialCommittee } from './vocabulary';

/** A published decision. Nothing of it changes any more, but when and why it stops. */
@Entity('employer_decision')
export class EmployerDecision {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  title!: string;

  /** Paragraphs separated by line feeds; shown as text, never as markup. */
  @Column('text')
  text!: string;

  @Column('text')
  committee!: SocialCommittee;

  @Column('text')
  opinion!: CommitteeOpinion;

  @Column('date', { name: 'opinion_on' })
  opinionOn!: string;

  /** Its signature. */
  @Column('date', { name: 'decided_on' })
  decidedOn!: string;

  @Column('text', { array: true })
  purposes!: DecisionPurpose[];

  /** Those of its purposes that are not left to each person’s choice. */
  @Column('text', { name: 'compulsory_purposes', array: true })
  compulsoryPurposes!: DecisionPurpose[];

  @Column('text', { name: 'managers_see', array: true })
  managersSee!: ManagersSight[];

  @Column('text', { name: 'managers_see_words', nullable: true })
  managersSeeWords!: string | null;

  /** Of the employer’s impact assessment (RGPD art. 35). */
  @Column('text', { name: 'dpia_reference', nullable: true })
  dpiaReference!: string | null;

  /** Why none is needed. */
  @Column('text', { name: 'dpia_exemption', nullable: true })
  dpiaExemption!: string | null;

  @Column('text', { name: 'signatory_name' })
  signatoryName!: string;

  @Column('text', { name: 'signatory_quality' })
  signatoryQuality!: string;

  /** Whom the signatory signs for: « par délégation de ». */
  @Column('text', { name: 'on_behalf_of', nullable: true })
  onBehalfOf!: string | null;

  @Column('date', { name: 'starts_on' })
  startsOn!: string;

  @Column('date', { name: 'ends_on' })
  endsOn!: string;

  @Column('uuid', { name: 'replaces_id', nullable: true })
  replacesId!: string | null;

  @Column('timestamptz', { name: 'published_at' })
  publishedAt!: Date;

  @Column('date', { name: 'published_on' })
  publishedOn!: string;

  @Column('uuid', { name: 'published_by_person_id' })
  publishedByPersonId!: string;

  @Column('text', { name: 'published_by_name' })
  publishedByName!: string;

  @Column('text', { name: 'published_by_quality' })
  publishedByQuality!: string;

  /** First day on which another version is in force instead. */
  @Column('date', { name: 'replaced_on', nullable: true })
  replacedOn!: string | null;

  /** First day on which it opens nothing any more. */
  @Column('date', { name: 'withdrawn_on', nullable: true })
  withdrawnOn!: string | null;

  @Column('text', { name: 'withdrawn_by_name', nullable: true })
  withdrawnByName!: string | null;

  @Column('text', { name: 'withdrawn_by_quality', nullable: true })
  withdrawnByQuality!: string | null;

  @Column('text', { name: 'withdrawal_reason', nullable: true })
  withdrawalReason!: string | null;

  /** When those who publish were told that it ends soon. */
  @Column('date', { name: 'reminded_on', nullable: true })
  remindedOn!: string | null;
}
