import { countRows, dayOf, type Holding, Language } from '@jalon/shared/api';

/** What this domain keeps about people, for the retention report. */
export const holdings: readonly Holding[] = [
  {
    code: 'notifications.notices',
    texts: {
      [Language.FR]: {
        title: 'Notifications',
        rule: 'Aucune durée n’est encore fixée.',
        source: 'À fixer par le délégué à la protection des données',
      },
      [Language.EN]: {
        title: 'Notices',
        rule: 'No duration is set yet.',
        source: 'To be set by the data-protection officer',
      },
    },
    isPurged: false,
    count: countRows({ table: 'notification', day: dayOf('created_at') }),
  },
];
