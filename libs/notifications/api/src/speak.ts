import { catalogue, Language, type NoticeTexts } from '@jalon/shared/api';
import { noticeKind, isDeclared } from './notice-kinds';
import type { NoticeParameters } from './notice.rules';
import en from './texts/en.json';
import fr from './texts/fr.json';

export type TextKey = keyof typeof fr;

/** The server-side texts of mails and letters. */
export const speak = catalogue<TextKey>({ [Language.FR]: fr, [Language.EN]: en });

const formats: Record<Language, Intl.DateTimeFormat> = {
  [Language.FR]: new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' }),
  [Language.EN]: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** A calendar date as people say it: « 1er mars 2027 ». */
export function sayDate(language: Language, date: string): string {
  const said = formats[language].format(new Date(`${date}T00:00:00Z`));
  return language === Language.FR ? said.replace(/^1 /, '1er ') : said;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A notice in words, its dates as people say them. */
export function sayNotice(language: Language, code: string, parameters: NoticeParameters): NoticeTexts {
  // A kind that a later version no longer declares was still told to somebody.
  if (!isDeclared(code))
    return { title: speak(language, 'mail.unknown'), body: speak(language, 'mail.unknown') };
  const { title, body, remedies } = noticeKind(code).texts[language];
  const say = (text: string) =>
    text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = parameters[name] ?? placeholder;
      return typeof value === 'string' && DATE.test(value) ? sayDate(language, value) : String(value);
    });
  return {
    title: say(title),
    body: say(body),
    ...(remedies === undefined ? {} : { remedies: say(remedies) }),
  };
}

/** What a kind is about, in one line, where its parameters are not at hand. */
export function noticeTitle(language: Language, code: string): string {
  const { title } = sayNotice(language, code, {});
  // A number goes with what introduces it: « votre demande n° 4 », “request no. 4”, « en attente : 4 ».
  return title.replace(/(\s*(n°|no\.?|:))?\s*\{\w+\}/gi, '').trim();
}
