import { countRows, type Holding, Language } from '@jalon/shared/api';

/** What this domain keeps that names people, for the retention report. */
export const holdings: readonly Holding[] = [
  {
    code: 'decisions.published',
    texts: {
      [Language.FR]: {
        title: 'Décisions publiées, avec leurs signataires',
        rule: 'Gardées sans limite : elles disent ce qui s’appliquait, et quand.',
        source: 'Actes de l’employeur, à verser aux archives selon ses règles',
      },
      [Language.EN]: {
        title: 'Published decisions, with their signatories',
        rule: 'Kept without limit: they tell what applied, and when.',
        source: 'Acts of the employer, to be archived by its own rules',
      },
    },
    isPurged: false,
    count: countRows({ table: 'employer_decision', day: 'published_on' }),
  },
];
