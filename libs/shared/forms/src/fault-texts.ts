import { inject, InjectionToken, type Provider } from '@angular/core';
import { activeLanguage } from '@jalon/shared/ui';
import { TranslocoService } from '@jsverse/transloco';

/** What is wrong in a form, and the field where to cure it. */
export interface Fault {
  readonly fieldId: string;
  readonly code: string;
}

/** Where a domain's catalogue tells what is wrong. */
export interface FaultTexts {
  /** The codes it has a sentence for; anything else is said in general words, under `OTHER`. */
  readonly known: ReadonlySet<string>;
  /** The catalogue's key of a code, and of `headingOne`, `headingMany` and `prefix`. */
  readonly key: (name: string) => string;
}

const FAULT_TEXTS = new InjectionToken<FaultTexts>('the texts of faults');

/** Gives the forms of a domain's pages the words for what is wrong. */
export const provideFaultTexts = (texts: FaultTexts): Provider => ({
  provide: FAULT_TEXTS,
  useValue: texts,
});

/** Says, in the language in force, what the catalogue calls something: a code, a heading, the prefix of an error. */
export function faultWords(): (name: 'headingOne' | 'headingMany' | 'prefix') => string {
  const { key } = inject(FAULT_TEXTS);
  const transloco = inject(TranslocoService);
  const language = activeLanguage();
  return (name) => transloco.translate(key(name), {}, language());
}

/** The sentence of a fault in the language in force. To be made where `inject` may be called, read in a `computed`. */
export function faultSentences(): (code: string) => string {
  const { known, key } = inject(FAULT_TEXTS);
  const transloco = inject(TranslocoService);
  const language = activeLanguage();
  return (code) => transloco.translate(key(known.has(code) ? code : 'OTHER'), {}, language());
}
