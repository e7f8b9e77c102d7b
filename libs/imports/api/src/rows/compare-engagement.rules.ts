import type { KnownEngagement, KnownStaff } from '@jalon/identity/api';
import { ImportField } from '../mapping/import-field';
import type { CellFault, CellFaultCode } from './cell-fault';
import { type Comparing, isKeptByForm } from './comparing';
import type { KeptBy, RowPlan, ValueChange } from './row-plan';
import type { RowValues } from './row-values.rules';

export interface EngagementComparison {
  readonly faults: readonly CellFault[];
  readonly changes: readonly ValueChange[];
  readonly plan: RowPlan['engagement'];
  /** The engagement once the row is written; null when there is none. */
  readonly then: {
    readonly id: string | null;
    readonly startsOn: string;
    readonly endsOn: string | null;
  } | null;
}

const FIELDS = [
  ImportField.STATUS,
  ImportField.CATEGORY,
  ImportField.STARTS_ON,
  ImportField.ENDS_ON,
] as const;

const fault = (code: CellFaultCode, field: ImportField, value = '', detail?: string): CellFault => ({
  code,
  field,
  value,
  ...(detail === undefined ? {} : { detail }),
});

/** Opens an engagement, or says what changes of the one that runs; another one begins only once the last has ended. */
export function compareEngagement(
  values: RowValues,
  known: KnownStaff | null,
  by: Comparing,
): EngagementComparison {
  const engagement = known?.engagement ?? null;
  const unchanged = engagement && {
    id: engagement.id,
    startsOn: engagement.startsOn,
    endsOn: engagement.endsOn,
  };
  if (FIELDS.every((field) => values[field] === undefined)) {
    return { faults: [], changes: [], plan: null, then: unchanged };
  }
  const isOver = engagement?.endsOn != null && engagement.endsOn < by.today;
  const isAnother = isOver && values.STARTS_ON !== undefined && values.STARTS_ON > (engagement.endsOn ?? '');
  return !engagement || isAnother ? opened(values) : changed(values, { known, engagement, by });
}

function opened(values: RowValues): EngagementComparison {
  const { STATUS: status, STARTS_ON: startsOn, CATEGORY: category = null, ENDS_ON: endsOn = null } = values;
  const faults = [
    ...(status === undefined ? [fault('REQUIRED', ImportField.STATUS)] : []),
    ...(startsOn === undefined ? [fault('REQUIRED', ImportField.STARTS_ON)] : []),
    ...(startsOn !== undefined && endsOn !== null && endsOn < startsOn
      ? [fault('DATE_ORDER', ImportField.ENDS_ON, endsOn, startsOn)]
      : []),
  ];
  const changes = FIELDS.flatMap((field): ValueChange[] =>
    values[field] === undefined ? [] : [{ field, before: null, after: values[field], keptBy: null }],
  );
  if (faults.length > 0 || status === undefined || startsOn === undefined) {
    return {
      faults,
      changes,
      plan: null,
      then: startsOn === undefined ? null : { id: null, startsOn, endsOn },
    };
  }
  const open = { status, category, startsOn, endsOn };
  return { faults, changes, plan: { open }, then: { id: null, startsOn, endsOn } };
}

interface Change {
  readonly known: KnownStaff | null;
  readonly engagement: KnownEngagement;
  readonly by: Comparing;
}

function changed(values: RowValues, { known, engagement, by }: Change): EngagementComparison {
  const current: Readonly<Record<(typeof FIELDS)[number], string | null>> = {
    [ImportField.STATUS]: engagement.statusByAct ?? engagement.status,
    [ImportField.CATEGORY]: engagement.category,
    [ImportField.STARTS_ON]: engagement.startsOn,
    [ImportField.ENDS_ON]: engagement.endsOn,
  };
  const changes = FIELDS.flatMap((field): ValueChange[] => {
    const after = values[field];
    if (after === undefined || after === current[field]) return [];
    const keptBy = keptByOf(field, after, engagement) ?? (isKeptByForm(field, known, by) ? 'FORM' : null);
    return [{ field, before: current[field], after, keptBy }];
  });
  const written = changes.filter(({ keptBy }) => keptBy === null);
  const after = Object.fromEntries(written.map((change) => [columns[change.field as Column], change.after]));
  const then = { ...engagement, ...after } as KnownEngagement;
  const faults = orderFaults(then, known);
  const before = Object.fromEntries(
    written.map((change) => [columns[change.field as Column], change.before]),
  );
  const plan = written.length > 0 ? { before, after } : null;
  return { faults, changes, plan, then: { id: engagement.id, startsOn: then.startsOn, endsOn: then.endsOn } };
}

type Column = (typeof FIELDS)[number];
const columns: Readonly<Record<Column, string>> = {
  [ImportField.STATUS]: 'status',
  [ImportField.CATEGORY]: 'category',
  [ImportField.STARTS_ON]: 'startsOn',
  [ImportField.ENDS_ON]: 'endsOn',
};

/** An act of the career outweighs a table, and what places already held rest on does not move. */
function keptByOf(field: Column, after: string, engagement: KnownEngagement): KeptBy | null {
  if (field === ImportField.STATUS && engagement.statusByAct !== null) return 'CAREER';
  const { firstAssignedOn } = engagement;
  return field === ImportField.STARTS_ON && firstAssignedOn !== null && after > firstAssignedOn
    ? 'HISTORY'
    : null;
}

function orderFaults({ startsOn, endsOn }: KnownEngagement, known: KnownStaff | null): CellFault[] {
  if (endsOn === null) return [];
  const last = known?.assignment?.startsOn ?? startsOn;
  const earliest = last > startsOn ? last : startsOn;
  return endsOn < earliest ? [fault('DATE_ORDER', ImportField.ENDS_ON, endsOn, earliest)] : [];
}
