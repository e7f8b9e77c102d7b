import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { WorklistHands, WorklistOrder } from '../vocabulary';

/** What a view keeps of a filter. */
export interface KeptFilter {
  readonly kinds: readonly string[];
  readonly search: string;
  readonly overdue: boolean;
  readonly hands: WorklistHands | null;
  readonly orgUnitId: string | null;
}

/** A filter and an order of the list, kept under a name by one person, for themself or for every colleague. */
@Entity('worklist_view')
export class WorklistView {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'owner_person_id' })
  ownerPersonId!: string;

  @Column('text')
  name!: string;

  @Column('boolean', { name: 'is_shared' })
  isShared!: boolean;

  @Column('jsonb')
  filter!: KeptFilter;

  @Column('text', { name: 'order_by' })
  orderBy!: WorklistOrder;
}
