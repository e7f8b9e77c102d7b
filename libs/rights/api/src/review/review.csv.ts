import { csvOf, Language } from '@jalon/shared/api';
import { lineState } from './review.rules';
import type { ReviewDetail } from './review.types';

const headings: Readonly<Record<Language, readonly string[]>> = {
  [Language.FR]: [
    'Titulaire',
    'Habilitation',
    'Opérations',
    'Types de pièces',
    'Du',
    'Au',
    'Décision',
    'Raison',
    'Nouvelle fin',
    'Décidé par',
    'Décidé le (UTC)',
  ],
  [Language.EN]: [
    'Holder',
    'Habilitation',
    'Operations',
    'Types of document',
    'From',
    'To',
    'Decision',
    'Reason',
    'New end',
    'Decided by',
    'Decided on (UTC)',
  ],
};

const states: Readonly<Record<Language, Readonly<Record<ReturnType<typeof lineState>, string>>>> = {
  [Language.FR]: {
    KEPT: 'confirmée',
    SHORTENED: 'écourtée',
    ENDED: 'terminée',
    OVER_MEANWHILE: 'finie entre-temps',
    WAITING: 'pas revue',
  },
  [Language.EN]: {
    KEPT: 'confirmed',
    SHORTENED: 'shortened',
    ENDED: 'ended',
    OVER_MEANWHILE: 'over meanwhile',
    WAITING: 'not reviewed',
  },
};

/** The report of a review, as a spreadsheet takes it: what nobody looked at is told as the rest. */
export function reviewCsv(language: Language, { lines }: ReviewDetail): string {
  const rows = lines.map(({ habilitation, ...line }) => [
    habilitation.holderName,
    habilitation.label,
    habilitation.operations,
    habilitation.documentTypeCodes,
    habilitation.validFrom,
    habilitation.validUntil,
    states[language][lineState(line.outcome, line.isOverMeanwhile)],
    line.reason,
    line.shortenedUntil,
    line.decidedByName,
    line.decidedAt?.toISOString().slice(0, 10) ?? null,
  ]);
  return csvOf([headings[language], ...rows], ';');
}
