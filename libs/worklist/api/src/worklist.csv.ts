import { csvOf, Language } from '@jalon/shared/api';
import type { WorkItemView } from './list/worklist.types';
import { sayDueSource, sayWork } from './speak';

const headings: Readonly<Record<Language, readonly string[]>> = {
  [Language.FR]: [
    'À faire',
    'Concerne',
    'Service',
    'Demandé par',
    'Échéance',
    'D’où vient l’échéance',
    'En retard',
    'Ouvert le',
    'Pris en charge par',
  ],
  [Language.EN]: [
    'To do',
    'Concerns',
    'Service',
    'Asked by',
    'Due on',
    'Where the due date comes from',
    'Overdue',
    'Opened on',
    'Dealt with by',
  ],
};

const words: Readonly<Record<Language, { yes: string; no: string; employers: string }>> = {
  [Language.FR]: { yes: 'oui', no: 'non', employers: 'fixée par l’employeur' },
  [Language.EN]: { yes: 'yes', no: 'no', employers: 'set by the employer' },
};

/** What waits, as a spreadsheet takes it. */
export function worklistCsv(language: Language, items: readonly WorkItemView[]): string {
  const { yes, no, employers } = words[language];
  const lines = items.map((item) => [
    sayWork(language, item.kind, item.parameters),
    item.agentName,
    item.orgUnitName,
    item.requesterName,
    item.dueOn,
    item.dueOn === null ? null : item.isLegal ? sayDueSource(language, item.kind) : employers,
    (item.daysLeft ?? 0) < 0 ? yes : no,
    item.openedAt.toISOString().slice(0, 10),
    item.assigneeName,
  ]);
  return csvOf([headings[language], ...lines], ';');
}
