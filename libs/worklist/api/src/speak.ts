import { catalogue, Language } from '@jalon/shared/api';
import type { WorkItemParameters } from './items/work-item.entity';
import en from './texts/en.json';
import fr from './texts/fr.json';
import { findWorkItemKind } from './work-item-kinds';

const speak = catalogue<keyof typeof fr>({ [Language.FR]: fr, [Language.EN]: en });

const formats: Record<Language, Intl.DateTimeFormat> = {
  [Language.FR]: new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' }),
  [Language.EN]: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** A calendar date as people say it: « 1er mars 2027 ». */
export function sayDate(language: Language, date: string): string {
  const said = formats[language].format(new Date(`${date}T00:00:00Z`));
  return language === Language.FR ? said.replace(/^1 /, '1er ') : said;
}

const CALENDAR_DATE = /^\d{4}-\d{2}-\d{2}$/;

function fill(language: Language, text: string, parameters: WorkItemParameters): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = parameters[name] ?? placeholder;
    return typeof value === 'string' && CALENDAR_DATE.test(value) ? sayDate(language, value) : String(value);
  });
}

/** An item in words, to whoever does the work. A kind that a later version declares no more was still opened once. */
export function sayWork(language: Language, code: string, parameters: WorkItemParameters): string {
  const text = findWorkItemKind(code)?.texts[language].title ?? speak(language, 'unknownKind');
  return fill(language, text, parameters);
}

/** The same, to whoever asked. */
export function sayRequest(language: Language, code: string, parameters: WorkItemParameters): string {
  const text = findWorkItemKind(code)?.texts[language].requestTitle ?? speak(language, 'unknownRequest');
  return fill(language, text, parameters);
}

/** A kind in words, without the numbers and dates of one item: « Demande n° 4 à instruire » → « Demande à instruire ». */
export function sayKind(language: Language, code: string): string {
  const title = findWorkItemKind(code)?.texts[language].title ?? speak(language, 'unknownKind');
  return title.replace(/(\s*(n°|no\.?|:))?\s*\{\w+\}/gi, '').trim();
}

/** The law that sets the due date of a kind, in words; null when it is the employer's. */
export function sayDueSource(language: Language, code: string): string | null {
  return findWorkItemKind(code)?.dueSource?.[language] ?? null;
}
