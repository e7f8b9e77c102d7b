import type { RowChange } from '@jalon/identity/api';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CellFault } from '../rows/cell-fault';
import type { RowOutcome, ValueChange } from '../rows/row-plan';
import type { RowValues } from '../rows/row-values.rules';

/** What was really done of a row: written or not, then put back or not. */
export type RowResult = 'DONE' | 'FAILED' | 'UNDONE' | 'STRUCTURE_KEPT' | 'CHANGED_SINCE' | 'USED_SINCE';

/** A row of an import, as it stands in the file, with what it would change and what became of it. */
@Entity('import_row')
export class ImportRow {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid', { name: 'import_id' })
  importId!: string;

  /** Where it stands in the file. */
  @PrimaryColumn('int')
  line!: number;

  /** Whole, but for social security numbers, which are hidden. */
  @Column('text', { array: true })
  cells!: readonly string[];

  @Column('text', { nullable: true })
  matricule!: string | null;

  @Column('text', { name: 'manager_matricule', nullable: true })
  managerMatricule!: string | null;

  @Column('jsonb', { name: 'read_values' })
  values!: RowValues;

  @Column('text')
  outcome!: RowOutcome;

  @Column('jsonb')
  faults!: readonly CellFault[];

  @Column('jsonb')
  changes!: readonly ValueChange[];

  @Column('text', { nullable: true })
  result!: RowResult | null;

  /** What was written, for the import to be undone. */
  @Column('jsonb', { nullable: true })
  done!: readonly RowChange[] | null;
}

/** Somebody at work whom the table leaves out. */
@Entity('import_departure')
export class ImportDeparture {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid', { name: 'import_id' })
  importId!: string;

  @PrimaryColumn('uuid', { name: 'agent_id' })
  agentId!: string;

  @Column('text')
  matricule!: string;

  /** The last day, when somebody chose to end their engagement. */
  @Column('date', { name: 'ends_on', nullable: true })
  endsOn!: string | null;

  @Column('text', { nullable: true })
  result!: RowResult | null;

  @Column('jsonb', { nullable: true })
  done!: readonly RowChange[] | null;
}
