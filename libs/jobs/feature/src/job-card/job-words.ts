import type { TagTone } from '@jalon/shared/ui';
import type { JobState } from './job-card.generated';

/** How each state is coloured, besides its words. */
export const toneOf: Readonly<Record<JobState, TagTone>> = {
  QUEUED: 'neutral',
  RUNNING: 'neutral',
  WAITING_RETRY: 'warn',
  DONE: 'good',
  DEAD: 'bad',
  CANCELLED: 'neutral',
};

/** What is not over changes by itself: it is worth asking about again. */
export function isUnderWay(state: JobState): boolean {
  return state === 'QUEUED' || state === 'RUNNING' || state === 'WAITING_RETRY';
}

/** The words of a code, or general ones for a code the catalogue does not know: a server may be ahead of a page. */
export function wordsOf(t: (key: string) => string, key: string, otherwise: string): string {
  const words = t(key);
  return words.endsWith(key) ? t(otherwise) : words;
}
