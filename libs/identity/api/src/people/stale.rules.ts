import type { Fault } from '../input.rules';
import type { ColumnValue } from './people-act.entity';

/** A field that somebody has changed since the form was opened: what it is now, and what the form says. */
export interface FieldConflict {
  readonly field: string;
  readonly current: string | null;
  readonly proposed: string | null;
}

/** The refusal of a form that was filled in from a former version of what it amends. */
export const staleFault: Fault = {
  field: 'version',
  code: 'CHANGED_MEANWHILE',
  cure: 'is a former one: somebody has changed this since. Compare both values, then send again.',
};

/** Where a form and the row as it is now disagree. */
export function conflictsOf(
  row: object,
  values: Readonly<Record<string, ColumnValue | undefined>>,
  named: (column: string) => string,
): FieldConflict[] {
  const current = row as Readonly<Record<string, ColumnValue>>;
  return Object.entries(values)
    .filter(([column, value]) => value !== undefined && (current[column] ?? null) !== value)
    .map(([column, value]) => ({
      field: named(column),
      current: textOf(current[column]),
      proposed: textOf(value),
    }));
}

const textOf = (value: ColumnValue | undefined): string | null =>
  value === null || value === undefined ? null : String(value);
