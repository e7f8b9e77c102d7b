import type { UserError } from '@jalon/shared/api';

/** What an input is called at the terminal: its question, and the option that answers it. */
export const fields = {
  siret: { option: 'siret', question: 'SIRET (14 chiffres) :' },
  name: { option: 'name', question: 'Nom complet de l’employeur :' },
  shortName: { option: 'short-name', question: 'Nom court, pour les en-têtes :' },
  branch: { option: 'branch', question: 'Versant (STATE, TERRITORIAL ou HOSPITAL) :' },
  administratorGivenNames: {
    option: 'admin-given-names',
    question: 'Prénoms du premier administrateur :',
  },
  administratorName: { option: 'admin-name', question: 'Nom du premier administrateur :' },
  administratorEmail: {
    option: 'admin-email',
    question: 'Son adresse professionnelle (vide s’il n’en a pas) :',
  },
  signInProvider: {
    option: 'provider',
    question: 'Clé du fournisseur d’identité (vide pour laisser le choix) :',
  },
} as const;

const cures: Readonly<Record<string, string>> = {
  SIRET_INVALID: 'ce n’est pas un SIRET ; écrivez ses 14 chiffres, sa clé comprise',
  SIRET_TAKEN: 'cet employeur est déjà ouvert ; voyez « show », ou « invite » pour un nouveau lien',
  OPERATOR_EXISTS: 'un employeur exploite déjà la plateforme ; retirez --operator',
  PROVIDER_UNKNOWN: 'ce fournisseur n’est pas configuré ; donnez une clé de SIGN_IN_PROVIDERS_FILE',
  EMAIL_INVALID: 'écrivez une adresse telle que prenom.nom@employeur.fr',
  BRANCH_UNKNOWN: 'choisissez STATE (État), TERRITORIAL (territoriale) ou HOSPITAL (hospitalière)',
  REQUIRED: 'ne peut pas être vide',
  TOO_LONG: 'est trop long ; raccourcissez-le',
  NOT_TEXT: 'contient des caractères de contrôle ; réécrivez-le',
};

/** One sentence per fault, naming the option and the cure. */
export function sentenceOf({ code, path }: Pick<UserError, 'code' | 'path'>): string {
  const field = path.at(-1) ?? '';
  const option = field in fields ? fields[field as keyof typeof fields].option : field;
  return `--${option} : ${cures[code] ?? 'est refusé'}.`;
}

export const setups: Readonly<Record<string, string>> = {
  NOT_INVITED: 'personne ne peut encore entrer (refaites un lien : invite)',
  INVITED: 'lien envoyé, pas encore utilisé',
  WITHOUT_AGENTS: 'administrateur seul',
  WITHOUT_CONTACTS: 'aucun contact nommé',
  RUNNING: 'en service',
};
