import { daysBetween } from '@jalon/shared/api';
import { displayName } from '@jalon/identity/api';
import type { WorkItemParameters } from '../items/work-item.entity';
import type { WorkItemEventKind, WorkItemOutcome } from '../vocabulary';
import type { WorkItemView } from './worklist.types';

interface Names {
  readonly givenNames: string;
  readonly usualName: string;
}

/** An item as the statements read it: instants are texts where they come in JSON. */
export interface WorkItemRecord {
  readonly id: string;
  readonly kind: string;
  readonly objectId: string;
  readonly agentId: string | null;
  readonly requesterPersonId: string | null;
  readonly dueOn: string | null;
  readonly isLegal: boolean;
  readonly path: string;
  readonly parameters: WorkItemParameters;
  readonly assigneePersonId: string | null;
  readonly isMine: boolean | null;
  readonly takenAt: string | Date | null;
  readonly openedAt: string | Date;
  readonly settledAt: string | Date | null;
  readonly outcome: WorkItemOutcome | null;
  readonly agentNames: Names | null;
  readonly requesterNames: Names | null;
  readonly assigneeNames: Names | null;
  readonly orgUnitName: string | null;
  readonly lastWord: WorkItemEventKind | null;
}

const nameOf = (names: Names | null): string | null => names && displayName(names);
const instant = (at: string | Date | null): Date | null => (at === null ? null : new Date(at));

/** The item as its reader sees it on that day. */
export function toWorkItem(row: WorkItemRecord, today: string): WorkItemView {
  const { id, kind, path, dueOn, isLegal, parameters, outcome, orgUnitName, lastWord } = row;
  return {
    id,
    kind,
    path,
    dueOn,
    isLegal,
    parameters,
    outcome,
    orgUnitName,
    lastWord,
    daysLeft: dueOn === null ? null : daysBetween(today, dueOn),
    openedAt: new Date(row.openedAt),
    takenAt: instant(row.takenAt),
    settledAt: instant(row.settledAt),
    agentName: nameOf(row.agentNames),
    requesterName: nameOf(row.requesterNames),
    isTaken: row.assigneePersonId !== null,
    assigneeName: nameOf(row.assigneeNames),
    isMine: row.isMine ?? false,
  };
}
