import {
  checkPageSize,
  type Connection,
  decodeDayCursor,
  type RequestContext,
  toConnection,
} from '@jalon/shared/api';
import { displayName } from './agent.rules';
import type { HabilitationOperation } from './vocabulary';

/** A right that is open, or will be: who holds it, on whom, until when, and who gave it. */
export interface OpenHabilitation {
  readonly id: string;
  /** Null for who is no agent of the employer. */
  readonly holderName: string | null;
  readonly label: string;
  readonly operations: readonly HabilitationOperation[];
  readonly documentTypes: readonly string[];
  /** The unit whose agents it covers, with those below; null for every agent of the employer, or for a list. */
  readonly populationName: string | null;
  /** How many agents, when its population is a list. */
  readonly populationSize: number | null;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly legalBasis: string;
  readonly grantedByName: string | null;
  readonly grantedAt: Date;
}

export interface HabilitationPage {
  /** Only those that end on that day or before. */
  readonly endsBy?: string | null;
  readonly first: number;
  readonly after?: string | null;
}

type Row = Omit<OpenHabilitation, 'holderName' | 'grantedByName' | 'grantedAt'> & {
  readonly holder: Names | null;
  readonly grantedBy: Names | null;
  readonly grantedAt: string;
};
type Names = Parameters<typeof displayName>[0];

/**
 * The rights of the employer that are not over, the first to end first, total included, in one statement. Whether the
 * reader may know is the caller's gate.
 */
export async function openHabilitations(
  ctx: RequestContext,
  { endsBy = null, first, after }: HabilitationPage,
): Promise<Connection<OpenHabilitation>> {
  const size = checkPageSize(first);
  const [day, id] = after ? decodeDayCursor(after) : [null, null];
  const [{ total, rights }] = await ctx.db.query<[{ total: number; rights: Row[] }]>(OPEN_RIGHTS, [
    ctx.employerId,
    ctx.today(),
    ctx.now(),
    endsBy,
    day,
    id,
    size + 1,
  ]);
  const { edges, ...rest } = toConnection(rights, size, total, (row) => [row.validUntil, row.id]);
  return { ...rest, edges: edges.map(({ cursor, node }) => ({ cursor, node: toHabilitation(node) })) };
}

const MATCHES = `
  habilitation.employer_id = $1::uuid and valid_until >= $2::date
  and (ended_at is null or ended_at > $3::timestamptz) and ($4::date is null or valid_until <= $4)`;

const NAMES_OF = (person: string) => `
  (select json_build_object('givenNames', given_names, 'usualName', usual_name)
     from agent where employer_id = $1::uuid and person_id = habilitation.${person})`;

const OPEN_RIGHTS = `
  select (select count(*)::int from habilitation where ${MATCHES}) as total,
         coalesce((select json_agg(page) from (
           select habilitation.id, label, operations, document_types as "documentTypes",
                  org_unit.name as "populationName",
                  case when population_is_list then (
                    select count(*)::int from habilitation_agent as named
                     where named.employer_id = $1::uuid and named.habilitation_id = habilitation.id
                  ) end as "populationSize",
                  valid_from as "validFrom", valid_until as "validUntil",
                  legal_basis as "legalBasis", granted_at as "grantedAt",
                  ${NAMES_OF('holder_person_id')} as holder, ${NAMES_OF('granted_by_person_id')} as "grantedBy"
             from habilitation
             left join org_unit on org_unit.employer_id = $1::uuid and org_unit.id = population_org_unit_id
            where ${MATCHES}
              and ($5::date is null or (valid_until, habilitation.id) > ($5::date, $6::uuid))
            order by valid_until, habilitation.id
            limit $7) as page), '[]'::json) as rights`;

function toHabilitation({ holder, grantedBy, grantedAt, ...row }: Row): OpenHabilitation {
  return {
    ...row,
    holderName: holder && displayName(holder),
    grantedByName: grantedBy && displayName(grantedBy),
    grantedAt: new Date(grantedAt),
  };
}
