import {
  allows,
  authorizeIdentity,
  type HabilitationInForce,
  HabilitationOperation,
  habilitationsInForce,
  searchPatterns,
} from '@jalon/identity/api';
import { nomenclature } from '@jalon/personnel-file/api';
import {
  badUserInput,
  checkPageSize,
  type Connection,
  daysAfter,
  decodeDayCursor,
  type RequestContext,
  toConnection,
} from '@jalon/shared/api';
import { HabilitationScope } from '../vocabulary';
import {
  HABILITATION_COLUMNS,
  HABILITATION_SOURCES,
  type HabilitationRow,
  IS_OVER,
  toHabilitation,
} from './habilitation.rows';
import type { HabilitationView } from './habilitation.types';
import { isSensitive } from './terms.rules';

export interface HabilitationFilter {
  readonly scope: HabilitationScope;
  /** Words of the holder's name. */
  readonly holder: string;
  readonly operation: HabilitationOperation | null;
  /** Only those that end within so many days. */
  readonly endsWithin: number | null;
  /** Only those on sensitive documents. */
  readonly sensitive: boolean;
  readonly first: number;
  readonly after: string | null;
}

type Row = HabilitationRow & { readonly sortedBy: string };
type Answer = [{ total: number; habilitations: readonly Row[] }];

/** Who holds what, in one statement: those that are open, the first to end first; those that are over, the last first. */
export async function habilitations(
  ctx: RequestContext,
  filter: HabilitationFilter,
): Promise<Connection<HabilitationView>> {
  const rights = await habilitationsInForce(ctx);
  authorizeIdentity(ctx, 'readHabilitation', { habilitations: rights, holderPersonId: null });
  const size = checkPageSize(filter.first);
  const statement = filter.scope === HabilitationScope.OVER ? OVER : OPEN;
  const [{ total, habilitations: rows }] = await ctx.db.query<Answer>(statement, [
    ctx.employerId,
    ctx.today(),
    ctx.now(),
    ...criteria(ctx, filter),
    ...(filter.after ? decodeDayCursor(filter.after) : [null, null]),
    size + 1,
  ]);
  const { edges, ...rest } = toConnection(rows, size, total, ({ sortedBy, id }) => [sortedBy, id]);
  const view = (row: Row) => toHabilitation(ctx, row, mayManage(ctx, rights, row));
  return { ...rest, edges: edges.map(({ cursor, node }) => ({ cursor, node: view(node) })) };
}

/** Whether the list offers acts: the act itself asks the policy about the population too. */
export function mayManage(
  ctx: RequestContext,
  rights: readonly HabilitationInForce[],
  { holderPersonId }: Pick<HabilitationRow, 'holderPersonId'>,
): boolean {
  return (
    holderPersonId !== ctx.signedIn.personId &&
    rights.some((one) => allows(one, HabilitationOperation.MANAGE_HABILITATIONS))
  );
}

const SENSITIVE_CODES = nomenclature()
  .map(({ code }) => code)
  .filter(isSensitive);
const LONGEST_SEARCH = 100;
const MOST_DAYS = 1_100;

function criteria(ctx: RequestContext, { holder, operation, endsWithin, sensitive }: HabilitationFilter) {
  if (holder.length > LONGEST_SEARCH) {
    throw badUserInput(`"holder" must be at most ${LONGEST_SEARCH} characters long.`);
  }
  if (endsWithin !== null && (endsWithin < 0 || endsWithin > MOST_DAYS)) {
    throw badUserInput(`"endsWithin" must be between 0 and ${MOST_DAYS}.`);
  }
  const endsBy = endsWithin === null ? null : daysAfter(ctx.today(), endsWithin);
  return [searchPatterns(holder), operation, endsBy, sensitive ? SENSITIVE_CODES : null];
}

/** $1 employer, $2 today, $3 now, $4 LIKE patterns of the holder's name, $5 operation, $6 ends by, $7 types. */
const MATCHES = `
  held.employer_id = $1::uuid
  and (cardinality($4::text[]) = 0 or exists (
    select from agent where agent.employer_id = $1::uuid and agent.person_id = held.holder_person_id
       and agent.search_text like all ($4::text[])))
  and ($5::text is null or $5 = any (held.operations))
  and ($6::date is null or held.valid_until <= $6)
  and ($7::text[] is null or held.document_types && $7)`;

/** The day it ends, or ended. */
const END = `least(held.valid_until, (held.ended_at at time zone 'Europe/Paris')::date)`;

const pageOf = (condition: string, comparison: '>' | '<'): string => {
  const order = comparison === '>' ? 'asc' : 'desc';
  return `
  select (select count(*)::int from habilitation as held where ${MATCHES} and ${condition}) as total,
         coalesce((select json_agg(page) from (
           select ${HABILITATION_COLUMNS}, ${END}::text as "sortedBy"
             from ${HABILITATION_SOURCES}
            where ${MATCHES} and ${condition}
              and ($8::date is null or (${END}, held.id) ${comparison} ($8::date, $9::uuid))
            order by ${END} ${order}, held.id ${order}
            limit $10) as page), '[]'::json) as habilitations`;
};

const OPEN = pageOf(`not coalesce(${IS_OVER}, false)`, '>');
const OVER = pageOf(`coalesce(${IS_OVER}, false)`, '<');
