import { HabilitationOperation } from '@jalon/identity/api';
import { Language, type WorkItemKind } from '@jalon/shared/api';

/** A review that waits for decisions. */
export const reviewWork: WorkItemKind = {
  code: 'rights.review',
  operation: HabilitationOperation.MANAGE_HABILITATIONS,
  texts: {
    [Language.FR]: { title: 'Revue des habilitations : {count} à confirmer, écourter ou terminer' },
    [Language.EN]: { title: 'Review of habilitations: {count} to confirm, shorten or end' },
  },
};
