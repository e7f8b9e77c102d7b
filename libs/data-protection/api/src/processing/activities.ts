import { Language } from '@jalon/shared/api';
import en from './activities.en.json';
import fr from './activities.fr.json';

/** An activity that processes personal data: what the law wants written of it (RGPD art. 30-1). */
export interface ActivitySheet {
  readonly title: string;
  readonly purpose: string;
  readonly legalBasis: string;
  /** Whom the data are about. */
  readonly people: string;
  readonly data: string;
  readonly recipients: string;
  readonly retention: string;
  readonly transfers: string;
  readonly security: string;
  readonly processor: string;
}

export type ActivityCode = keyof typeof fr;

const sheets: Readonly<Record<Language, Readonly<Record<ActivityCode, ActivitySheet>>>> = {
  [Language.FR]: fr,
  [Language.EN]: en,
};

/** The activities the product makes possible, in the order of the register. */
export const processingActivities = Object.keys(fr) as readonly ActivityCode[];

export function isActivity(code: string): code is ActivityCode {
  return processingActivities.some((known) => known === code);
}

export function activitySheet(language: Language, code: ActivityCode): ActivitySheet {
  return sheets[language][code];
}
