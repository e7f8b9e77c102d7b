import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ImportField, Mapping } from '../mapping/import-field';
import type { EncodingEvidence, MergedRange, TableRow, TableSettings } from '../reading';
import type { UnitChoice } from '../rows/unit-directory';
import type { ImportMode, ImportOrigin, ImportState } from './vocabulary';

/** What was understood of the file, for a person to judge. */
export interface ImportReading {
  readonly settings: TableSettings;
  readonly evidence: EncodingEvidence | null;
  readonly sheets: readonly string[];
  readonly columns: readonly ReadColumn[];
  readonly sample: readonly TableRow[];
  /** Where the table ends and begins: everything else of the file. */
  readonly blankLines: number;
  readonly mergedRanges: readonly MergedRange[];
}

export interface ReadColumn {
  readonly name: string;
  readonly field: ImportField | null;
  readonly ground: 'SAME_NAME' | 'CLOSE_NAME' | 'REMEMBERED' | null;
}

/** What the person decided of the whole. */
export interface ImportOptions {
  readonly mode: ImportMode;
  readonly unitChoices: readonly UnitChoice[];
}

/** How many rows came to what; a name is that of an outcome or of a result. */
export type ImportCounts = Readonly<Record<string, number>>;

/** A table of people that somebody sends: read, mapped, tried, confirmed, told, and perhaps undone. */
@Entity('staff_import')
export class StaffImport {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  /** Whoever sent it, or answers for what a folder or a program sends. */
  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text')
  origin!: ImportOrigin;

  @Column('text')
  kind!: TableSettings['kind'];

  @Column('text', { name: 'file_name' })
  fileName!: string;

  /** Null once its time is over: rows are kept as long as the import may be undone. */
  @Column('uuid', { name: 'stored_file_id', nullable: true })
  storedFileId!: string | null;

  @Column('bigint', { name: 'byte_size' })
  byteSize!: string;

  @Column('text')
  state!: ImportState;

  @Column('text', { nullable: true })
  refusal!: string | null;

  /** The line, the column or the part at fault. */
  @Column('text', { name: 'refused_at', nullable: true })
  refusedAt!: string | null;

  @Column('jsonb', { nullable: true })
  reading!: ImportReading | null;

  @Column('jsonb', { nullable: true })
  mapping!: Mapping | null;

  @Column('jsonb')
  options!: ImportOptions;

  @Column('int', { name: 'row_count', nullable: true })
  rowCount!: number | null;

  @Column('jsonb')
  counts!: ImportCounts;

  @Column('uuid', { name: 'job_id', nullable: true })
  jobId!: string | null;

  /** Which pass over the rows is under way, and the last line it has done: where a crash resumes. */
  @Column('smallint')
  phase!: number;

  @Column('int', { name: 'applied_line' })
  appliedLine!: number;

  @Column('uuid', { name: 'report_file_id', nullable: true })
  reportFileId!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'checked_at', nullable: true })
  checkedAt!: Date | null;

  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt!: Date | null;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt!: Date | null;

  @Column('timestamptz', { name: 'undo_until', nullable: true })
  undoUntil!: Date | null;

  @Column('timestamptz', { name: 'undone_at', nullable: true })
  undoneAt!: Date | null;

  /** When its rows and files go. */
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}
