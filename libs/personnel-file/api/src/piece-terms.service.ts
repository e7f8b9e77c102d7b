import type { Language, RequestContext } from '@jalon/shared/api';
import { retentionInWords } from './retention.rules';

/** How many pieces one rule of the nomenclature keeps, and how old they are; never which ones, nor whose. */
export interface PieceTerm {
  /** What the time runs from, and how long: `END+1Y`. */
  readonly currentRetention: string;
  readonly finalFate: string;
  /** The rule in a sentence. */
  readonly rule: string;
  readonly count: number;
  readonly underOneYear: number;
  readonly oneToFiveYears: number;
  readonly fiveToTenYears: number;
  readonly overTenYears: number;
  /** Those whose time is over; null where it runs from a day that Jalon does not know, such as the end of a leave. */
  readonly due: number | null;
}

/**
 * The pieces of the employer's files, counted by the rule that keeps them and by the age of the document, in one
 * statement. Whether the reader may know is the caller's gate.
 */
export async function pieceTerms(ctx: RequestContext, language: Language): Promise<PieceTerm[]> {
  const rows = await ctx.db.query<Omit<PieceTerm, 'rule'>[]>(PIECE_TERMS, [ctx.employerId, ctx.today()]);
  return rows.map((row) => ({
    ...row,
    rule: retentionInWords(language, { ...row, sensitivity: 'STANDARD' }, 'OTHER'),
  }));
}

/** `10Y` and `3M` as PostgreSQL says them. */
const DELAY = `
  case right(type.current_retention, 1)
    when 'Y' then make_interval(years => substring(type.current_retention from '\\+(\\d+)Y$')::int)
    else make_interval(months => substring(type.current_retention from '\\+(\\d+)M$')::int)
  end`;

/** The last day of an agent's last engagement; none while one is open. */
const END_OF_FUNCTIONS = `
  select case when bool_or(ends_on is null) then null else max(ends_on) end
    from engagement where employer_id = $1::uuid and agent_id = piece.agent_id`;

const PIECE_TERMS = `
  with kept as (
    select type.current_retention, type.final_fate, age($2::date, piece.document_date) as age,
           case
             when type.current_retention like 'ACT+%' then piece.document_date + ${DELAY}
             when type.current_retention like 'END+%' then (${END_OF_FUNCTIONS}) + ${DELAY}
           end as until,
           type.current_retention ~ '^(ACT|END)\\+' as is_known
      from file_piece as piece
      join document_type as type on type.code = piece.document_type
     where piece.employer_id = $1::uuid
  )
  select current_retention as "currentRetention", final_fate as "finalFate", count(*)::int as count,
         count(*) filter (where age < interval '1 year')::int as "underOneYear",
         count(*) filter (where age >= interval '1 year' and age < interval '5 years')::int as "oneToFiveYears",
         count(*) filter (where age >= interval '5 years' and age < interval '10 years')::int as "fiveToTenYears",
         count(*) filter (where age >= interval '10 years')::int as "overTenYears",
         case when bool_and(is_known) then count(*) filter (where until < $2::date)::int end as due
    from kept
   group by current_retention, final_fate
   order by count(*) desc, current_retention, final_fate`;
