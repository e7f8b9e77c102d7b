import { DateTime, LocalDate, UserError } from '@jalon/shared/api';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ImportField } from '../mapping/import-field';
import { Separator, TextEncoding } from '../reading';
import { RowOutcome } from '../rows/row-plan';
import { ImportMode, ImportOrigin, ImportState } from './vocabulary';

@ObjectType('ImportColumn', { simpleResolvers: true })
export class ImportColumnView {
  @Field(() => String, { description: 'As the header names it, or its letter.' })
  name!: string;

  @Field(() => ImportField, { nullable: true, description: 'What it would hold; null is left aside.' })
  field!: ImportField | null;

  @Field(() => String, { nullable: true, description: 'Why: SAME_NAME, CLOSE_NAME or REMEMBERED.' })
  ground!: string | null;
}

@ObjectType('ImportSampleRow', { simpleResolvers: true })
export class ImportSampleRow {
  @Field(() => Int)
  line!: number;

  @Field(() => [String])
  cells!: readonly string[];
}

@ObjectType('ImportReading', { simpleResolvers: true })
export class ImportReadingView {
  @Field(() => TextEncoding, { nullable: true, description: 'Null for a workbook.' })
  encoding!: TextEncoding | null;

  @Field(() => String, { nullable: true, description: 'What made it be chosen.' })
  evidence!: string | null;

  @Field(() => Separator, { nullable: true })
  separator!: Separator | null;

  @Field(() => Boolean)
  hasHeader!: boolean;

  @Field(() => String, { nullable: true })
  sheet!: string | null;

  @Field(() => [String])
  sheets!: readonly string[];

  @Field(() => [ImportColumnView])
  columns!: readonly ImportColumnView[];

  @Field(() => [ImportSampleRow])
  sample!: readonly ImportSampleRow[];

  @Field(() => Int)
  blankLines!: number;

  @Field(() => Int)
  mergedRanges!: number;
}

@ObjectType('ImportCount', { simpleResolvers: true })
export class ImportCount {
  @Field(() => String, {
    description: 'An outcome of the trial, MISSING, KEPT, or what was done in the end.',
  })
  name!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType('ImportUnit', { simpleResolvers: true })
export class ImportUnit {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  path!: string;
}

@ObjectType('UnknownUnit', { simpleResolvers: true })
export class UnknownUnit {
  @Field(() => String, { description: 'As the file writes it.' })
  text!: string;

  @Field(() => Int)
  rowCount!: number;

  @Field(() => [String], { description: 'Units of the nearest names.' })
  closest!: readonly string[];

  @Field(() => ID, { nullable: true, description: 'The unit chosen for it before, if it was.' })
  chosenOrgUnitId!: string | null;
}

/** An import, as whoever manages people sees it; who may write about everyone may read about everyone. */
@ObjectType('StaffImport', { simpleResolvers: true })
export class StaffImportView {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  fileName!: string;

  @Field(() => ImportOrigin)
  origin!: ImportOrigin;

  @Field(() => ImportState)
  state!: ImportState;

  @Field(() => String, { nullable: true, description: 'Why the file is refused: a stable code.' })
  refusal!: string | null;

  @Field(() => String, { nullable: true, description: 'The line, the column or the part at fault.' })
  refusedAt!: string | null;

  @Field(() => Int, { nullable: true })
  rowCount!: number | null;

  @Field(() => ImportReadingView, { nullable: true })
  reading!: ImportReadingView | null;

  @Field(() => [ImportField], { nullable: 'items', description: 'What each column was said to hold.' })
  mapping!: readonly (ImportField | null)[];

  @Field(() => ImportMode)
  mode!: ImportMode;

  @Field(() => [ImportCount])
  counts!: readonly ImportCount[];

  @Field(() => ID, { nullable: true, description: 'The job under way, for whoever asked for it.' })
  jobId!: string | null;

  @Field(() => DateTime)
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true })
  confirmedAt!: Date | null;

  @Field(() => DateTime, { nullable: true })
  finishedAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when it can be undone; null when it cannot be any more.',
  })
  undoUntil!: Date | null;

  @Field(() => String, { nullable: true })
  reportPath!: string | null;

  /** Not exposed: whose name is told. */
  personId!: string;
}

@ObjectType('StaffImportFault', { simpleResolvers: true })
export class StaffImportFault {
  @Field(() => String, { description: 'A stable code.' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'The column at fault, as the file names it.' })
  column!: string | null;

  @Field(() => String, { description: 'The cell as it stands in the file.' })
  value!: string;

  @Field(() => String, { description: 'What is wrong and how to mend it, in the language asked for.' })
  cure!: string;
}

@ObjectType('StaffImportChange', { simpleResolvers: true })
export class StaffImportChange {
  @Field(() => ImportField)
  field!: ImportField;

  @Field(() => String, { nullable: true })
  before!: string | null;

  @Field(() => String)
  after!: string;

  @Field(() => String, { nullable: true, description: 'Why what is known stays: FORM, CAREER or HISTORY.' })
  keptBy!: string | null;
}

@ObjectType('StaffImportRow', { simpleResolvers: true })
export class StaffImportRowView {
  @Field(() => Int)
  line!: number;

  @Field(() => String, { nullable: true })
  matricule!: string | null;

  @Field(() => String, { description: 'As the row names them.' })
  name!: string;

  @Field(() => RowOutcome)
  outcome!: RowOutcome;

  @Field(() => String, {
    nullable: true,
    description: 'What was done: DONE, FAILED, UNDONE, STRUCTURE_KEPT, CHANGED_SINCE, USED_SINCE.',
  })
  result!: string | null;

  @Field(() => [StaffImportFault])
  faults!: readonly StaffImportFault[];

  @Field(() => [StaffImportChange])
  changes!: readonly StaffImportChange[];
}

@ObjectType('StaffImportDeparture', { simpleResolvers: true })
export class StaffImportDepartureView {
  @Field(() => ID)
  agentId!: string;

  @Field(() => String)
  matricule!: string;

  @Field(() => String)
  displayName!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The last day, when their departure was confirmed.',
  })
  endsOn!: string | null;

  @Field(() => String, { nullable: true })
  result!: string | null;
}

@ObjectType('ImportFieldRule', { simpleResolvers: true })
export class ImportFieldRuleView {
  @Field(() => ImportField)
  field!: ImportField;

  @Field(() => Boolean, { description: 'Whether a table wins over what was typed by hand.' })
  importWins!: boolean;
}

@InputType()
export class StartStaffImportInput {
  @Field(() => ID)
  uploadId!: string;

  @Field(() => String)
  fileName!: string;
}

@InputType()
export class ReadStaffImportAgainInput {
  @Field(() => ID)
  importId!: string;

  @Field(() => TextEncoding, { nullable: true })
  encoding?: TextEncoding | null;

  @Field(() => Separator, { nullable: true })
  separator?: Separator | null;

  @Field(() => Boolean, { nullable: true })
  hasHeader?: boolean | null;

  @Field(() => String, { nullable: true })
  sheet?: string | null;
}

@InputType()
export class UnitChoiceInput {
  @Field(() => String, { description: 'The unit as the file writes it.' })
  text!: string;

  @Field(() => ID, { nullable: true, description: 'The unit that is meant; null makes a new one.' })
  orgUnitId?: string | null;
}

@InputType()
export class MapStaffImportInput {
  @Field(() => ID)
  importId!: string;

  @Field(() => [ImportField], { nullable: 'items', description: 'What each column holds, in order.' })
  fields!: (ImportField | null)[];

  @Field(() => ImportMode)
  mode!: ImportMode;

  @Field(() => [UnitChoiceInput], {
    nullable: true,
    description: 'What names of units mean; null keeps what was said.',
  })
  unitChoices?: UnitChoiceInput[] | null;
}

@InputType()
export class ConfirmStaffImportInput {
  @Field(() => ID)
  importId!: string;

  @Field(() => [ID], { description: 'Those among the missing whose departure is confirmed.' })
  departureAgentIds!: string[];

  @Field(() => LocalDate, { nullable: true, description: 'Their last day.' })
  departuresEndOn?: string | null;
}

@InputType()
export class StaffImportInput {
  @Field(() => ID)
  importId!: string;
}

@InputType()
export class SetImportFieldRuleInput {
  @Field(() => ImportField)
  field!: ImportField;

  @Field(() => Boolean)
  importWins!: boolean;
}

@ObjectType({ simpleResolvers: true })
export class StaffImportPayload {
  @Field(() => StaffImportView, { nullable: true })
  import!: StaffImportView | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true })
export class ImportFieldRulePayload {
  @Field(() => [ImportFieldRuleView])
  rules!: ImportFieldRuleView[];

  @Field(() => [UserError])
  userErrors!: UserError[];
}
