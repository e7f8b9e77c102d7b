import { countRows, dayOf, type Holding, Language } from '@jalon/shared/api';

/** What this domain keeps about people, for the retention report. */
export const holdings: readonly Holding[] = [
  {
    code: 'notifications.notices',
    texts: {
      [Language.FR]: {
        title: 'Notifications et mails',
        rule: 'Deux ans après leur date, puis effacés chaque nuit : le temps de montrer que cela a été dit.',
        source: 'Durée proposée par Jalon, à confirmer par le délégué à la protection des données',
      },
      [Language.EN]: {
        title: 'Notices and mails',
        rule: 'Two years from their date, then erased each night: the time to show that it was told.',
        source: 'Proposed by Jalon, to be confirmed by the data-protection officer',
      },
    },
    isPurged: true,
    count: countRows({
      table: 'notification',
      day: dayOf('created_at'),
      due: `created_at < $2::timestamptz - interval '2 years'`,
    }),
  },
  {
    code: 'notifications.letters',
    texts: {
      [Language.FR]: {
        title: 'Courriers et leur remise',
        rule: 'Gardés tant que l’employeur doit prouver la notification ; rien ne les efface.',
        source: 'À fixer par le délégué à la protection des données',
      },
      [Language.EN]: {
        title: 'Letters and their delivery',
        rule: 'Kept as long as the employer has to prove the notification; nothing erases them.',
        source: 'To be set by the data-protection officer',
      },
    },
    isPurged: false,
    count: countRows({ table: 'letter', day: dayOf('created_at') }),
  },
];
