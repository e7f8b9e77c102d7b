import type { KnownStaff } from '@jalon/identity/api';
import { fieldNames, type ImportField } from '../mapping/import-field';
import type { UnitDirectory } from './unit-directory';

/** What a row is compared by. */
export interface Comparing {
  readonly units: UnitDirectory;
  /** The fields for which the table wins over what was typed by hand. */
  readonly winning: ReadonlySet<ImportField>;
  readonly today: string;
}

/** Whether what was typed by hand stays. */
export function isKeptByForm(field: ImportField, known: KnownStaff | null, { winning }: Comparing): boolean {
  const source = known?.sources[fieldNames[field]];
  return (source === 'FORM' || source === 'GRID') && !winning.has(field);
}
