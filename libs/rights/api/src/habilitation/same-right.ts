import { refused, type RequestContext, type UserError } from '@jalon/shared/api';
import { PopulationKind } from '../vocabulary';
import type { AskedTerms } from './terms.rules';

/**
 * Whether the holder has the same right already, over the same days: a form sent twice, or a renewal that should be one.
 * Lists of agents are left alone: two of them are seldom the same need.
 */
export async function sameRight(
  ctx: RequestContext,
  holderPersonId: string,
  terms: AskedTerms,
): Promise<UserError[]> {
  if (terms.populationKind === PopulationKind.LIST) return [];
  const unit = terms.populationKind === PopulationKind.UNIT ? (terms.populationOrgUnitId ?? null) : null;
  const [{ exists }] = await ctx.db.query<[{ exists: boolean }]>(
    `select exists (
       select from habilitation
        where employer_id = $1 and holder_person_id = $2 and not population_is_list
          and (ended_at is null or ended_at > $3)
          and operations @> $4::text[] and operations <@ $4::text[]
          and document_types @> $5::text[] and document_types <@ $5::text[]
          and population_org_unit_id is not distinct from $6::uuid
          and valid_from <= $8::date and valid_until >= $7::date) as exists`,
    [
      ctx.employerId,
      holderPersonId,
      ctx.now(),
      [...terms.operations],
      [...terms.documentTypes],
      unit,
      asDate(terms.validFrom),
      asDate(terms.validUntil),
    ],
  );
  return exists
    ? [refused('ALREADY_HELD', 'holderAgentId', 'This person holds the same right already: renew it.')]
    : [];
}

/** What is no date is told so elsewhere: it is compared with nothing. */
function asDate(text: string): string | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
}
