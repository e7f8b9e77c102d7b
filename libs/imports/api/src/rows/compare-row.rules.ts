import { type CivilStatus, civilStatusFaults, type KnownStaff } from '@jalon/identity/api';
import { fieldNames, ImportField } from '../mapping/import-field';
import type { CellFault } from './cell-fault';
import { type Comparing, isKeptByForm } from './comparing';
import { compareEngagement } from './compare-engagement.rules';
import { comparePlace } from './compare-place.rules';
import { RowOutcome, type RowPlan, type ValueChange } from './row-plan';
import type { ReadRow, RowValues } from './row-values.rules';

const CIVIL = [
  ImportField.BIRTH_NAME,
  ImportField.USUAL_NAME,
  ImportField.GIVEN_NAMES,
  ImportField.BIRTH_DATE,
  ImportField.BIRTH_PLACE,
  ImportField.PROFESSIONAL_EMAIL,
] as const;

/** Says what a row would change of what is known of its agent; null is nobody known. Nothing is written. */
export function compareRow(row: ReadRow, known: KnownStaff | null, by: Comparing): RowPlan {
  const civil = known ? amended(row.values, known, by) : registered(row.values, by.today);
  const engagement = compareEngagement(row.values, known, by);
  const place = comparePlace(row.values, known, { ...by, engagement });
  const told = new Set(row.faults.map(({ field }) => field));
  // A cell that could not be read is not missing as well.
  const others = [...civil.faults, ...engagement.faults, ...place.faults].filter(
    ({ field }) => !told.has(field),
  );
  const faults = [...row.faults, ...others];
  const changes = [...civil.changes, ...engagement.changes, ...place.changes];
  const plan = { faults, changes };
  if (faults.length > 0) {
    return {
      ...plan,
      outcome: RowOutcome.REFUSED,
      register: null,
      amend: null,
      engagement: null,
      assignment: null,
    };
  }
  return {
    ...plan,
    outcome: outcomeOf(known, changes),
    register: civil.register,
    amend: civil.amend,
    engagement: engagement.plan,
    assignment: place.plan,
  };
}

function outcomeOf(known: KnownStaff | null, changes: readonly ValueChange[]): RowOutcome {
  if (!known) return RowOutcome.NEW;
  return changes.some(({ keptBy }) => keptBy === null) ? RowOutcome.CHANGED : RowOutcome.UNCHANGED;
}

interface CivilComparison {
  readonly faults: readonly CellFault[];
  readonly changes: readonly ValueChange[];
  readonly register: CivilStatus | null;
  readonly amend: RowPlan['amend'];
}

function registered(values: RowValues, today: string): CivilComparison {
  const usualName = values.USUAL_NAME ?? values.BIRTH_NAME;
  const faults: CellFault[] = [];
  if (!usualName) faults.push({ code: 'NAME_REQUIRED', field: ImportField.USUAL_NAME, value: '' });
  if (!values.GIVEN_NAMES) faults.push({ code: 'REQUIRED', field: ImportField.GIVEN_NAMES, value: '' });
  const changes = CIVIL.flatMap((field): ValueChange[] =>
    values[field] === undefined ? [] : [{ field, before: null, after: values[field], keptBy: null }],
  );
  if (faults.length > 0 || !usualName || !values.GIVEN_NAMES || !values.MATRICULE) {
    return { faults, changes, register: null, amend: null };
  }
  const status: CivilStatus = {
    matricule: values.MATRICULE,
    birthName: values.BIRTH_NAME ?? usualName,
    usualName,
    givenNames: values.GIVEN_NAMES,
    birthDate: values.BIRTH_DATE ?? null,
    birthPlace: values.BIRTH_PLACE ?? null,
    professionalEmail: values.PROFESSIONAL_EMAIL ?? null,
  };
  return { faults: ruleFaults(status, today), changes, register: status, amend: null };
}

function amended(values: RowValues, known: KnownStaff, by: Comparing): CivilComparison {
  const changes = CIVIL.flatMap((field): ValueChange[] => {
    const after = values[field];
    const before = civilValue(known, field);
    if (after === undefined || after === before) return [];
    return [{ field, before, after, keptBy: isKeptByForm(field, known, by) ? 'FORM' : null }];
  });
  const kept = changes.filter(({ keptBy }) => keptBy === null);
  if (kept.length === 0) return { faults: [], changes, register: null, amend: null };
  const before = Object.fromEntries(kept.map(({ field, before: was }) => [fieldNames[field], was]));
  const after = Object.fromEntries(kept.map((change) => [fieldNames[change.field], change.after]));
  return {
    faults: ruleFaults({ ...known, ...after }, by.today),
    changes,
    register: null,
    amend: { before, after },
  };
}

const civilValue = (known: KnownStaff, field: (typeof CIVIL)[number]): string | null =>
  known[fieldNames[field] as 'birthName'] ?? null;

/** What the rules of forms say of the whole: a row may break one that no cell breaks alone. */
function ruleFaults(status: CivilStatus, today: string): CellFault[] {
  return civilStatusFaults(status, today).map(({ field, code = '' }) => ({
    code: 'REFUSED_BY_RULE',
    field: Object.values(ImportField).find((one) => fieldNames[one] === field) ?? null,
    value: '',
    detail: code,
  }));
}
