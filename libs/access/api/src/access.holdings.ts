import { type Holding, Language } from '@jalon/shared/api';

/** Persons' own, whatever the employer: none of them counts them. */
const uncounted = () => Promise.resolve({ count: null, oldestOn: null, due: 0 });

/** What this domain keeps about people, for the retention report. */
export const holdings: readonly Holding[] = [
  {
    code: 'access.ways',
    texts: {
      [Language.FR]: {
        title: 'Clés d’accès et mots de passe',
        rule: 'Gardés tant que la personne s’en sert ; elle les supprime elle-même. D’un mot de passe, rien qui permette de le retrouver.',
        source: 'Obligation de sécurité (RGPD, article 32) ; CNIL, délibération 2022-100',
      },
      [Language.EN]: {
        title: 'Passkeys and passwords',
        rule: 'Kept while the person uses them, who removes them. Of a password, nothing from which it can be found.',
        source: 'Duty of security (GDPR, article 32); CNIL, deliberation 2022-100',
      },
    },
    isPurged: false,
    count: uncounted,
  },
  {
    code: 'access.codes',
    texts: {
      [Language.FR]: {
        title: 'Codes d’accès remis',
        rule: 'Une empreinte, valable sept jours, effacée trente jours après.',
        source: 'Obligation de sécurité (RGPD, article 32)',
      },
      [Language.EN]: {
        title: 'Access codes handed over',
        rule: 'A digest, valid for seven days, erased thirty days later.',
        source: 'Duty of security (GDPR, article 32)',
      },
    },
    isPurged: true,
    count: uncounted,
  },
  {
    code: 'access.identities',
    texts: {
      [Language.FR]: {
        title: 'Secondes identités proposées',
        rule: 'L’identifiant donné par le service d’identification est effacé dès la décision ; la décision et sa raison suivent le dossier.',
        source: 'Obligation de sécurité (RGPD, article 32)',
      },
      [Language.EN]: {
        title: 'Second identities proposed',
        rule: 'What the identification service calls the person is erased with the decision; the decision and its reason follow the file.',
        source: 'Duty of security (GDPR, article 32)',
      },
    },
    isPurged: false,
    count: async (ctx) => {
      const [row] = await ctx.db.query<[{ count: number; oldestOn: string | null }]>(
        `select count(*)::int, min(proposed_at)::date::text as "oldestOn"
           from identity_proposal where employer_id = $1`,
        [ctx.employerId],
      );
      return { ...row, due: 0 };
    },
  },
];
