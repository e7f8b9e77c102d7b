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
  /** Whether a purge takes them by itself. */
  readonly isPurged: boolean;
  /** When its purge last took something, and how many; absent where no count of it is kept. */
  lastPurge?(ctx: RequestContext): Promise<{ readonly at: Date; readonly count: number } | null>;
}

/** What is counted of a table: which instant or day its rows are of, and when their time is over. */
export interface CountedTable {
  /** A table of the employer's, by its name. */
  readonly table: string;
  /** SQL of the day of a row. */
  readonly day: string;
  /** SQL of what is due, $2 being now; nothing is when absent. */
  readonly due?: string;
}

/** Counts the rows of a table in the active employer. Nothing of it comes from outside the code. */
export function countRows({ table, day, due = 'false' }: CountedTable): Holding['count'] {
  return async (ctx) => {
    const [counts] = await ctx.db.query<[HoldingCount]>(
      `select count(*)::int as count, min(${day})::text as "oldestOn",
              count(*) filter (where ${due})::int as due
         from ${table} where employer_id = $1 and $2::timestamptz is not null`,
      [ctx.employerId, ctx.now()],
    );
    return counts;
  };
}

/** The day of an instant, in Paris. */
export const dayOf = (instant: string): string => `(${instant} at time zone 'Europe/Paris')::date`;
