import { registerEnumType } from 'type-graphql';

/** The languages the server speaks; French is the one the law is written in. */
export enum Language {
  FR = 'FR',
  EN = 'EN',
}
registerEnumType(Language, { name: 'Language' });

/** Says the text of a key in a language, with the values its `{names}` stand for. */
export type Speak<Key extends string> = (
  language: Language,
  key: Key,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** A domain's server-side texts (`texts/{fr,en}.json`): the compiler refuses a key that one language lacks. */
export function catalogue<Key extends string>(
  texts: Readonly<Record<Language, Readonly<Record<Key, string>>>>,
): Speak<Key> {
  return (language, key, values = {}) =>
    texts[language][key].replace(/\{(\w+)\}/g, (placeholder, name: string) =>
      String(values[name] ?? placeholder),
    );
}
