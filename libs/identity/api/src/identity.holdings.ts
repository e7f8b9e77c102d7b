import { countRows, dayOf, type Holding, Language } from '@jalon/shared/api';

/** What this domain keeps about people, for the retention report. */
export const holdings: readonly Holding[] = [
  {
    code: 'identity.habilitations',
    texts: {
      [Language.FR]: {
        title: 'Habilitations, passées comprises',
        rule: 'Gardées : elles expliquent les consultations passées.',
        source: 'CGFP R137-12',
      },
      [Language.EN]: {
        title: 'Habilitations, past ones included',
        rule: 'Kept: they explain past readings.',
        source: 'CGFP R137-12',
      },
    },
    isPurged: false,
    count: countRows({ table: 'habilitation', day: dayOf('granted_at') }),
  },
  {
    code: 'identity.delegations',
    texts: {
      [Language.FR]: {
        title: 'Délégations et intérims, passés compris',
        rule: 'Gardés : ils disent au nom de qui un acte a été fait.',
        source: 'CGFP R137-12',
      },
      [Language.EN]: {
        title: 'Delegations and interims, past ones included',
        rule: 'Kept: they say in whose name an act was done.',
        source: 'CGFP R137-12',
      },
    },
    isPurged: false,
    count: countRows({ table: 'delegation', day: dayOf('given_at') }),
  },
  {
    code: 'identity.peopleActs',
    texts: {
      [Language.FR]: {
        title: 'Actes de gestion : qui a changé quoi, valeurs d’avant comprises',
        rule: 'Gardés avec l’état civil et la carrière, qu’ils expliquent.',
        source: 'CGFP R137-12',
      },
      [Language.EN]: {
        title: 'Acts of management: who changed what, former values included',
        rule: 'Kept with the civil status and the career, which they explain.',
        source: 'CGFP R137-12',
      },
    },
    isPurged: false,
    count: countRows({ table: 'people_act', day: dayOf('at') }),
  },
  {
    code: 'identity.sessions',
    texts: {
      [Language.FR]: {
        title: 'Sessions de connexion',
        rule: 'Effacées dès leur fin, par un passage toutes les dix minutes.',
        source: 'Obligation de sécurité (RGPD, article 32)',
      },
      [Language.EN]: {
        title: 'Sign-in sessions',
        rule: 'Erased once over, every ten minutes.',
        source: 'Duty of security (GDPR, article 32)',
      },
    },
    isPurged: true,
    count: () => Promise.resolve({ count: null, oldestOn: null, due: 0 }),
  },
];
