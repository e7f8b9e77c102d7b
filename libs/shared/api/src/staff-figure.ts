import type { Language } from './language';
import type { RequestContext } from './request-context';

/** What a figure says, in a language. */
export interface StaffFigureTexts {
  /** « Demandes de certificat ». */
  readonly title: string;
  /** What is counted and over which time, in a sentence. */
  readonly meaning: string;
  /** What each part is called, by its code. */
  readonly parts: Readonly<Record<string, string>>;
}

/** The months over which acts are counted: whole ones, so that nobody watches a figure move day by day. */
export interface FigurePeriod {
  readonly from: string;
  readonly until: string;
}

/**
 * Counts of the whole employer that staff representatives may read; a domain contributes its own. It gives the exact
 * counts: what is hidden of them, so that no person shows, is decided in one place.
 */
export interface StaffFigure {
  /** `domain.whatIsCounted`. */
  readonly code: string;
  /** Whether its parts share people out, so that they add up to a total; otherwise somebody may be in several. */
  readonly isPartition: boolean;
  readonly texts: Readonly<Record<Language, StaffFigureTexts>>;
  /** Counts inside the active employer, one for each part of its texts. */
  count(ctx: RequestContext, period: FigurePeriod): Promise<Readonly<Record<string, number>>>;
}
