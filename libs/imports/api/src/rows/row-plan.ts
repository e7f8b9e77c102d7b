import type { CivilStatus } from '@jalon/identity/api';
import type { ImportField } from '../mapping/import-field';
import type { CellFault } from './cell-fault';

/** What becomes of a row. */
export enum RowOutcome {
  NEW = 'NEW',
  CHANGED = 'CHANGED',
  UNCHANGED = 'UNCHANGED',
  REFUSED = 'REFUSED',
}

/** Why a value that differs stays as it is: typed by hand, decided by an act, or already past. */
export type KeptBy = 'FORM' | 'CAREER' | 'HISTORY';

/** One value that differs from what is known, as people read it. */
export interface ValueChange {
  readonly field: ImportField;
  readonly before: string | null;
  readonly after: string;
  readonly keptBy: KeptBy | null;
}

/** The place the row gives; a unit or a post that does not exist yet is named. */
export interface PlannedPlace {
  readonly unit: { readonly id: string } | { readonly create: string };
  /** Null leaves the place without a post. */
  readonly post: { readonly id: string } | { readonly title: string } | null;
  readonly manager: { readonly id: string } | { readonly matricule: string } | null;
  readonly startsOn: string;
}

/** What is to be written for a row. */
export interface RowPlan {
  readonly outcome: RowOutcome;
  readonly faults: readonly CellFault[];
  readonly changes: readonly ValueChange[];
  /** Of an agent to register. */
  readonly register: CivilStatus | null;
  /** Of a known agent: what changes, and the whole that the rules judge. */
  readonly amend: { readonly before: Partial<CivilStatus>; readonly after: Partial<CivilStatus> } | null;
  readonly engagement:
    | {
        readonly open: {
          readonly status: string;
          readonly category: string | null;
          readonly startsOn: string;
          readonly endsOn: string | null;
        };
      }
    | {
        readonly before: Readonly<Record<string, string | null>>;
        readonly after: Readonly<Record<string, string | null>>;
      }
    | null;
  readonly assignment: { readonly place: PlannedPlace; readonly corrects: boolean } | null;
}
