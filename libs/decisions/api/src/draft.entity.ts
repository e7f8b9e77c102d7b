import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CommitteeOpinion, DecisionPurpose, ManagersSight } from './vocabulary';

/** What is written of a decision that is not published yet: anything may still be missing. */
export interface DraftContent {
  readonly title: string | null;
  readonly text: string | null;
  readonly opinion: CommitteeOpinion | null;
  readonly opinionOn: string | null;
  readonly decidedOn: string | null;
  readonly purposes: readonly DecisionPurpose[];
  readonly compulsoryPurposes: readonly DecisionPurpose[];
  readonly managersSee: readonly ManagersSight[];
  readonly managersSeeWords: string | null;
  readonly dpiaReference: string | null;
  readonly dpiaExemption: string | null;
  readonly signatoryName: string | null;
  readonly signatoryQuality: string | null;
  readonly onBehalfOf: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/** A decision being written; it keeps its id when it is published. */
@Entity('decision_draft')
export class DecisionDraftRow {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('jsonb')
  content!: DraftContent;

  /** The published decision of which it is the next version. */
  @Column('uuid', { name: 'replaces_id', nullable: true })
  replacesId!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;

  @Column('uuid', { name: 'updated_by_person_id' })
  updatedByPersonId!: string;
}
