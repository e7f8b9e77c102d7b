import type { Language } from './language';
import type { RequestContext } from './request-context';

/** What is told of a holding, in a language. */
export interface HoldingTexts {
  /** What is kept: « Consultations des dossiers ». */
  readonly title: string;
  /** How long, and what becomes of it, in a sentence. */
  readonly rule: string;
  /** Where the rule comes from: a text of law, or the employer's decision. */
  readonly source: string;
}

/** How many there are of a holding, never what they say. */
export interface HoldingCount {
  /** Null when no employer may count them: they belong to the people, or to the platform. */
  readonly count: number | null;
  /** The day of the oldest. */
  readonly oldestOn: string | null;
  /** Those whose time is over: the next purge takes them, or somebody has to. */
  readonly due: number;
}

/** Something a domain keeps about people, for how long and why: a line of the retention report. */
export interface Holding {
  /** `domain.whatIsKept`. */
  readonly code: string;
  readonly texts: Readonly<Record<Language, HoldingTexts>>;
  /** Counts inside the active employer. */
  count(ctx: RequestContext): Promise<HoldingCount>;
  /** When its purge last took something, and how many; absent when nothing purges it by itself. */
  lastPurge?(ctx: RequestContext): Promise<{ readonly at: Date; readonly count: number } | null>;
}
