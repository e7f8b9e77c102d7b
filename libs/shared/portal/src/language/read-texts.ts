import type { Language } from '@jalon/shared/ui';
import type { Translation } from '@jsverse/transloco';

/** The texts of one library: a catalogue per language, loaded when that language is read. */
export type Texts = Readonly<Record<Language, () => Promise<Translation>>>;

/** The catalogues that pages have asked for since the portal was opened, by scope: another language brings them too. */
export const readTexts = new Map<string, Texts>();
