import { countRows, dayOf, type Holding, Language } from '@jalon/shared/api';

/** What this domain keeps about people, for the retention report. */
export const holdings: readonly Holding[] = [
  {
    code: 'rights.reviews',
    texts: {
      [Language.FR]: {
        title: 'Revues des habilitations',
        rule: 'Gardées avec les habilitations : elles montrent que leur besoin a été confirmé, et par qui.',
        source: 'CGFP R137-12 ; obligation de sécurité (RGPD, article 32)',
      },
      [Language.EN]: {
        title: 'Reviews of habilitations',
        rule: 'Kept with the habilitations: they show that the need was confirmed, and by whom.',
        source: 'CGFP R137-12; duty of security (GDPR, article 32)',
      },
    },
    isPurged: false,
    count: countRows({ table: 'habilitation_review', day: dayOf('opened_at') }),
  },
];
