import { HabilitationOperation } from '@jalon/identity/api';
import { Language, type WorkItemKind } from '@jalon/shared/api';

/** Its day came, and nothing was applied: somebody mends it and chooses another day, or gives it up. */
export const NOT_APPLIED: WorkItemKind = {
  code: 'reorganisation.notApplied',
  operation: HabilitationOperation.MANAGE_PEOPLE,
  texts: {
    [Language.FR]: { title: 'Réorganisation non appliquée, à reprendre' },
    [Language.EN]: { title: 'Reorganisation not applied, to be mended' },
  },
};
