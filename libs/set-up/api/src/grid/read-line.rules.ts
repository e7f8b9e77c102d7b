import type { EmploymentStatus, NewAgent, StatutoryCategory } from '@jalon/identity/api';
import { cellText, ImportField, readCell } from '@jalon/imports/api';
import type { PeopleCellFault, PeopleLineInput } from './grid.types';

type Column = Exclude<keyof PeopleLineInput, 'isAnotherPerson'>;

/** What each column holds: cells are read as those of an imported file are. */
const fieldOf: Readonly<Record<Column, ImportField>> = {
  matricule: ImportField.MATRICULE,
  birthName: ImportField.BIRTH_NAME,
  usualName: ImportField.USUAL_NAME,
  givenNames: ImportField.GIVEN_NAMES,
  birthDate: ImportField.BIRTH_DATE,
  professionalEmail: ImportField.PROFESSIONAL_EMAIL,
  status: ImportField.STATUS,
  category: ImportField.CATEGORY,
  startsOn: ImportField.STARTS_ON,
  orgUnit: ImportField.ORG_UNIT,
  position: ImportField.POSITION,
};
const columns = Object.keys(fieldOf) as Column[];
const required: readonly Column[] = ['matricule', 'birthName', 'givenNames', 'status', 'startsOn', 'orgUnit'];

/** A line whose cells are all as the services take them. */
export interface ReadLine {
  readonly person: Omit<NewAgent, 'place' | 'source'>;
  readonly orgUnit: string;
  readonly position: string | null;
}

export type LineReading =
  | { readonly line: ReadLine; readonly faults: readonly [] }
  | { readonly line: null; readonly faults: readonly PeopleCellFault[] };

/** Reads a line, or says everything wrong with its cells. */
export function readLine(given: PeopleLineInput, today: string): LineReading {
  const values: Partial<Record<Column, string>> = {};
  const faults: PeopleCellFault[] = [];
  for (const column of columns) {
    if (cellText(given[column]) === '') continue;
    const reading = readCell(fieldOf[column], given[column], today);
    if ('value' in reading) values[column] = reading.value;
    else faults.push({ field: column, code: reading.fault, detail: reading.detail ?? null });
  }
  for (const column of required) {
    if (cellText(given[column]) === '') faults.push({ field: column, code: 'REQUIRED', detail: null });
  }
  if (faults.length > 0) return { line: null, faults };
  return { line: lineOf(values as Record<Column, string>, given.isAnotherPerson), faults: [] };
}

function lineOf(values: Partial<Record<Column, string>>, isAnotherPerson: boolean): ReadLine {
  const { matricule = '', birthName = '', givenNames = '', startsOn = '', orgUnit = '' } = values;
  return {
    person: {
      matricule,
      birthName,
      givenNames,
      usualName: values.usualName ?? '',
      birthDate: values.birthDate ?? null,
      professionalEmail: values.professionalEmail ?? null,
      isAnotherPerson,
      engagement: {
        status: values.status as EmploymentStatus,
        category: (values.category as StatutoryCategory | undefined) ?? null,
        startsOn,
      },
    },
    orgUnit,
    position: values.position ?? null,
  };
}

/** The lines whose matricule another line has too: which of them is right is not for a program to say. */
export function duplicates(lines: readonly PeopleLineInput[]): ReadonlySet<number> {
  const byMatricule = Map.groupBy(lines.keys(), (index) => cellText(lines[index]?.matricule ?? ''));
  const repeated = [...byMatricule].filter(([matricule, indices]) => matricule !== '' && indices.length > 1);
  return new Set(repeated.flatMap(([, indices]) => indices));
}
