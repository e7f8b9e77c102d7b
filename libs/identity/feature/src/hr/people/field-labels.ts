import { computed, inject, type Signal } from '@angular/core';
import { activeLanguage } from '@jalon/shared/ui';
import { TranslocoService } from '@jsverse/transloco';
import { civilStatusFieldIds } from './civil-status-fields';
import { engagementFieldIds } from './engagement-fields';
import { placeFieldIds } from './place-fields';

const under = (prefix: string, ids: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(ids).map(([field, fieldId]) => [fieldId, `${prefix}.${field}`]);

/** Where the catalogue has what the fields of these forms are called, by their identifiers. */
const keys = [
  ...under('identity.person', civilStatusFieldIds),
  ...under('identity.engagementForm', engagementFieldIds),
  [placeFieldIds.orgUnitId, 'identity.place.orgUnit'],
  [placeFieldIds.positionId, 'identity.place.position'],
  [placeFieldIds.managerAgentId, 'identity.place.manager'],
  ['assign-startsOn', 'identity.sheet.placeStartsOn'],
  ['amend-place-startsOn', 'identity.sheet.placeStartsOn'],
  ['amend-place-reason', 'identity.sheet.reason'],
] as const;

/**
 * What the fields are called in a summary of errors, where a sentence such as « Remplissez ce champ. » comes several
 * times. To be made where `inject` may be called, read once the texts are there.
 */
export function fieldLabels(): Signal<Readonly<Record<string, string>>> {
  const transloco = inject(TranslocoService);
  const language = activeLanguage();
  return computed(() =>
    Object.fromEntries(
      keys.map(([fieldId, key]) => [fieldId, transloco.translate<string>(key, {}, language())]),
    ),
  );
}
