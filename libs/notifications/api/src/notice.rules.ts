import { Language, type NoticeKind, type NoticeTexts } from '@jalon/shared/api';

/** What a notice carries: dates, codes and counts, so that a mail told in words names nobody. */
export type NoticeParameters = Readonly<Record<string, string | number>>;

/** Placeholders that would name somebody: a notice may be read over a shoulder, and its title leaves by mail. */
const PERSONAL =
  /name|nom|mail|matricule|birth|naiss|phone|telephone|address|adresse|agent|person|holder|titulaire|manager|reason|motif|text|label|title/i;

/** A code, a calendar date or an instant: nothing somebody has typed. */
const CODE = /^[A-Za-z0-9][A-Za-z0-9_.:+/-]{0,79}$/;

const languages = [Language.FR, Language.EN] as const;

/** The names between braces in a text, each once, sorted. */
export function placeholdersOf(text: string): string[] {
  const names = [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  return [...new Set(names)].toSorted();
}

function partsOf({ title, body, remedies }: NoticeTexts): string[] {
  return remedies === undefined ? [title, body] : [title, body, remedies];
}

/** The parameters a kind of notice waits for. */
export function parametersOf({ texts }: NoticeKind): string[] {
  const names = languages.flatMap((language) => partsOf(texts[language]).flatMap(placeholdersOf));
  return [...new Set(names)].toSorted();
}

/** What is wrong with the declaration of a kind, in words for whoever declares it. */
export function kindFaults(kind: NoticeKind): string[] {
  const { code, isLegal, texts } = kind;
  const said = (language: Language) => [...new Set(partsOf(texts[language]).flatMap(placeholdersOf))].sort();
  return [
    ...(/^[a-z-]+\.[a-zA-Z]+$/.test(code) ? [] : ['its code is not “domain.whatHappened”']),
    ...(said(Language.FR).join() === said(Language.EN).join()
      ? []
      : ['French and English do not use the same parameters']),
    ...parametersOf(kind)
      .filter((name) => PERSONAL.test(name))
      .map((name) => `{${name}} looks like something personal`),
    ...languages.flatMap((language) =>
      textFaults(texts[language], isLegal).map((fault) => `${language}: ${fault}`),
    ),
  ];
}

function textFaults(texts: NoticeTexts, isLegal: boolean): string[] {
  return [
    ...(partsOf(texts).every((text) => text.trim()) ? [] : ['a text is empty']),
    ...(/[\r\n]/.test(texts.title) || texts.title.length > 120 ? ['the title is not one short line'] : []),
    ...(isLegal && !texts.remedies ? ['a legal notice says its remedies'] : []),
  ];
}

/** What is wrong with the parameters given to a kind. */
export function parameterFaults(kind: NoticeKind, parameters: NoticeParameters): string[] {
  const expected = parametersOf(kind);
  const given = Object.keys(parameters);
  return [
    ...expected.filter((name) => !given.includes(name)).map((name) => `{${name}} is missing`),
    ...given.filter((name) => !expected.includes(name)).map((name) => `{${name}} is told nowhere`),
    ...Object.entries(parameters)
      .filter(([, value]) => typeof value !== 'number' && !CODE.test(value))
      .map(([name]) => `{${name}} is neither a date, a code nor a count`),
  ];
}

/** A page of the portal, and nothing that could lead elsewhere. */
export function isPortalPath(path: string): boolean {
  return path.length <= 300 && /^\/(?![/\\])[A-Za-z0-9/_.~?&=%#-]*$/.test(path);
}
