import { csvOf, Language } from '@jalon/shared/api';
import type { OpenHabilitationView } from './habilitations/open-habilitations.types';
import type { ProcessingEntry } from './processing/processing.types';

const registerHeadings: Readonly<Record<Language, readonly string[]>> = {
  [Language.FR]: [
    'Traitement',
    'Responsable',
    'Finalité',
    'Base légale',
    'Personnes concernées',
    'Données',
    'Destinataires',
    'Durée',
    'Transferts',
    'Sécurité',
    'Sous-traitant',
    'Délégué à la protection des données',
    'Service à contacter',
    'Analyse d’impact',
    'Revu le',
    'Prochaine revue',
    'Remarques',
  ],
  [Language.EN]: [
    'Activity',
    'Controller',
    'Purpose',
    'Legal basis',
    'People concerned',
    'Data',
    'Recipients',
    'Retention',
    'Transfers',
    'Security',
    'Processor',
    'Data-protection officer',
    'Service to contact',
    'Impact assessment',
    'Reviewed on',
    'Next review',
    'Remarks',
  ],
};

/** The register as a spreadsheet takes it. */
export function registerCsv(language: Language, entries: readonly ProcessingEntry[]): string {
  const lines = entries.map(({ activity, dpiaReference, nextReviewOn, remarks }) => [
    activity.title,
    activity.controller,
    activity.purpose,
    activity.legalBasis,
    activity.people,
    activity.data,
    activity.recipients,
    activity.retention,
    activity.transfers,
    activity.security,
    activity.processor,
    activity.officer,
    activity.contact,
    dpiaReference,
    activity.reviewedOn,
    nextReviewOn,
    remarks,
  ]);
  return csvOf([registerHeadings[language], ...lines], ';');
}

const habilitationHeadings: Readonly<Record<Language, readonly string[]>> = {
  [Language.FR]: [
    'Titulaire',
    'Habilitation',
    'Opérations',
    'Types de pièces',
    'Sur qui',
    'Du',
    'Au',
    'Donnée par',
    'Donnée le (UTC)',
    'Base légale',
  ],
  [Language.EN]: [
    'Holder',
    'Habilitation',
    'Operations',
    'Types of document',
    'On whom',
    'From',
    'To',
    'Granted by',
    'Granted on (UTC)',
    'Legal basis',
  ],
};

/** Who holds what, as a spreadsheet takes it: operations and types by their codes. */
export function habilitationsCsv(language: Language, rights: readonly OpenHabilitationView[]): string {
  const everyone = language === Language.EN ? 'every agent' : 'tous les agents';
  const listed = (size: number) => {
    const plural = size > 1 ? 's' : '';
    return language === Language.EN
      ? `${size} named agent${plural}`
      : `${size} agent${plural} nommé${plural}`;
  };
  const lines = rights.map((right) => [
    right.holderName,
    right.label,
    right.operations,
    right.documentTypes,
    right.populationName ?? (right.populationSize === null ? everyone : listed(right.populationSize)),
    right.validFrom,
    right.validUntil,
    right.grantedByName,
    right.grantedAt.toISOString().slice(0, 10),
    right.legalBasis,
  ]);
  return csvOf([habilitationHeadings[language], ...lines], ';');
}
