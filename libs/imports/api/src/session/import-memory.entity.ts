import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Mapping } from '../mapping/import-field';
import type { UnitChoice } from '../rows/unit-directory';

/** What was confirmed of files with the same columns. */
@Entity('import_mapping')
export class ImportMapping {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  /** SHA-256 of the names of the columns, in order. */
  @PrimaryColumn('bytea')
  signature!: Buffer;

  @Column('jsonb')
  mapping!: Mapping;

  @Column('jsonb', { name: 'unit_choices' })
  unitChoices!: readonly UnitChoice[];

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('timestamptz', { name: 'used_at' })
  usedAt!: Date;
}

/** A field for which a table wins over what was typed by hand; the others keep it. */
@Entity('import_field_rule')
export class ImportFieldRule {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @PrimaryColumn('text')
  field!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('timestamptz', { name: 'set_at' })
  setAt!: Date;
}
