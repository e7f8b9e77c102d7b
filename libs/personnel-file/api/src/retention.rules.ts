import type { Language } from '@jalon/shared/api';
import { speak, type TextKey } from './speak';

/** What the legal nomenclature says of the time a type of document is kept. */
export interface RetentionRule {
  /** For instance `END+1Y`, `ACT+3M` or `RELEASE_END`: what the time runs from, and how long. */
  readonly currentRetention: string;
  readonly finalFate: string;
  readonly sensitivity: string;
}

/** To whom it is told: the holder of the file, or somebody who reads it for another. */
export type RetentionListener = 'HOLDER' | 'OTHER';

/** How long a piece is kept and what becomes of it, in a sentence (arrêté of 21 December 2012, annex). */
export function retentionInWords(
  language: Language,
  rule: RetentionRule,
  listener: RetentionListener,
): string {
  const [start = '', delay] = rule.currentRetention.split('+');
  const trigger = speak(language, `trigger.${start}.${listener}` as TextKey);
  const kept =
    delay === undefined
      ? speak(language, 'retention.until', { trigger })
      : speak(language, 'retention.after', { trigger, delay: speak(language, `delay.${delay}` as TextKey) });
  const fate = speak(language, `fate.${rule.finalFate}.${listener}` as TextKey);
  const exception = rule.sensitivity === 'DISCIPLINE' ? speak(language, 'retention.discipline') : '';
  return kept + fate + exception;
}
