import { provideIdentityTexts } from '@jalon/identity/feature';
import { provideTexts } from '@jalon/shared/portal';

/** Texts of the personnel file, and those of the persons and careers it speaks of. */
export const providePersonnelFileTexts = () => [
  ...provideTexts('personnelFile', {
    fr: () => import('./texts/fr.json').then((file) => file.default),
    en: () => import('./texts/en.json').then((file) => file.default),
  }),
  ...provideIdentityTexts(),
];
