import { signedName } from '@jalon/identity/api';
import { Language } from '@jalon/shared/api';
import en from '../texts/actions.en.json';
import fr from '../texts/actions.fr.json';
import linesEn from '../texts/trace.en.json';
import linesFr from '../texts/trace.fr.json';
import type { TraceLine } from './trace.types';

type Words = Readonly<Record<Language, Readonly<Record<string, string>>>>;

const words: Words = { [Language.FR]: fr, [Language.EN]: en };
const lineWords: Words = { [Language.FR]: linesFr, [Language.EN]: linesEn };

/** What an act is called; its code, for one that a domain no longer does. */
export function actionInWords(language: Language, action: string): string {
  return words[language][action] ?? action;
}

/** Every act that somebody may look for, by its code. */
export const knownActions = Object.keys(fr);

/** What an act bears on: « Pièce n° 12 », « L’employeur »; its code, for what a domain no longer has. */
export function objectInWords(
  language: Language,
  { objectType, objectNumber }: Pick<TraceLine, 'objectType' | 'objectNumber'>,
): string {
  const texts = lineWords[language];
  const numbered = objectNumber === null ? undefined : texts[`numbered.${objectType}`];
  return numbered?.replace('{number}', String(objectNumber)) ?? texts[`object.${objectType}`] ?? objectType;
}

/** Who did it: a name, or what there is instead of one. */
export function actorInWords(
  language: Language,
  { actorKind, actorName, actedFor }: Pick<TraceLine, 'actorKind' | 'actorName' | 'actedFor'>,
): string {
  return (
    (actorKind === 'PERSON' ? actorName && signedName(language, actorName, actedFor) : null) ??
    lineWords[language][`actor.${actorKind}`] ??
    actorKind
  );
}

/** As whom a file was read; nothing of the other acts. */
export function roleInWords(language: Language, role: string | null): string | null {
  return role && (lineWords[language][`role.${role}`] ?? role);
}
