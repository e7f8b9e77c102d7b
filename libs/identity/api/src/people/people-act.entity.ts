import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a value came in. */
export enum FieldSource {
  FORM = 'FORM',
  /** Several lines typed or pasted at once. */
  GRID = 'GRID',
  IMPORT = 'IMPORT',
  /** The employer's software, by its key. */
  PROGRAM = 'PROGRAM',
}

/** The tables that acts on people write. */
export type PeopleTable = 'agent' | 'engagement' | 'assignment' | 'career_event' | 'org_unit' | 'position';

export type ColumnValue = string | number | null;

/** A row that an act made or changed, by the names its columns have in the entity. */
export interface RowChange {
  readonly table: PeopleTable;
  readonly id: string;
  /** What it was; null when the act made the row. */
  readonly before: Readonly<Record<string, ColumnValue>> | null;
  readonly after: Readonly<Record<string, ColumnValue>>;
  /** The row's version once the act was done; null for a table that is never amended. */
  readonly version: number | null;
}

/** An act on people or on the organisation, with what it changed: who did what, when, why, and how to undo it. */
@Entity('people_act')
export class PeopleAct {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  /** The code of the act in the trace, without its domain: `amendAgent`. */
  @Column('text')
  kind!: string;

  /** Null for an act on the organisation. */
  @Column('uuid', { name: 'agent_id', nullable: true })
  agentId!: string | null;

  @Column('text', { name: 'object_type' })
  objectType!: string;

  @Column('uuid', { name: 'object_id' })
  objectId!: string;

  @Column('jsonb')
  changes!: readonly RowChange[];

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('text')
  source!: FieldSource;

  @Column('timestamptz')
  at!: Date;

  /** Null for the employer's program. */
  @Column('uuid', { name: 'by_person_id', nullable: true })
  byPersonId!: string | null;

  @Column('timestamptz', { name: 'undone_at', nullable: true })
  undoneAt!: Date | null;

  @Column('uuid', { name: 'undone_by_person_id', nullable: true })
  undoneByPersonId!: string | null;
}

/** Where the value of a field comes from: the last act that wrote it. */
@Entity('agent_field_source')
export class AgentFieldSource {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('uuid', { name: 'agent_id' })
  agentId!: string;

  /** The name of the field in the services: `birthName`. */
  @PrimaryColumn('text')
  field!: string;

  @Column('text')
  source!: FieldSource;

  @Column('timestamptz')
  at!: Date;

  @Column('uuid', { name: 'by_person_id', nullable: true })
  byPersonId!: string | null;
}
