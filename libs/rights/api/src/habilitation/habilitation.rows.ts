import { displayName, type HabilitationOperation } from '@jalon/identity/api';
import { documentTypeIfAny } from '@jalon/personnel-file/api';
import { daysAfter, type RequestContext } from '@jalon/shared/api';
import { HabilitationState, PopulationKind } from '../vocabulary';
import type { HabilitationView } from './habilitation.types';
import { sensitivitiesOf } from './terms.rules';

type Names = Parameters<typeof displayName>[0];

/** A habilitation as a statement reads it. */
export interface HabilitationRow {
  readonly id: string;
  readonly holderPersonId: string;
  readonly holder: Names | null;
  readonly label: string;
  readonly operations: readonly HabilitationOperation[];
  readonly documentTypeCodes: readonly string[];
  readonly populationOrgUnitId: string | null;
  readonly populationIsList: boolean;
  readonly populationName: string | null;
  readonly populationSize: number | null;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly legalBasis: string;
  readonly reason: string | null;
  readonly grantedBy: Names | null;
  readonly grantedAt: string;
  readonly endedAt: string | null;
  readonly endReason: string | null;
  readonly endedBy: Names | null;
  readonly renewedUntil: string | null;
}

const namesOf = (person: string) => `
  (select json_build_object('givenNames', given_names, 'usualName', usual_name)
     from agent where employer_id = $1::uuid and person_id = ${person})`;

/** SQL of a {@link HabilitationRow}. $1 employer, $3 now. */
export const HABILITATION_COLUMNS = `
  held.id, held.holder_person_id as "holderPersonId", ${namesOf('held.holder_person_id')} as holder, held.label,
  held.operations, held.document_types as "documentTypeCodes",
  held.population_org_unit_id as "populationOrgUnitId", held.population_is_list as "populationIsList",
  unit.name as "populationName",
  case when held.population_is_list then (
    select count(*)::int from habilitation_agent as named
     where named.employer_id = $1::uuid and named.habilitation_id = held.id) end as "populationSize",
  held.valid_from::text as "validFrom", held.valid_until::text as "validUntil",
  held.legal_basis as "legalBasis", held.reason,
  ${namesOf('held.granted_by_person_id')} as "grantedBy", held.granted_at as "grantedAt",
  held.ended_at as "endedAt", held.end_reason as "endReason", ${namesOf('held.ended_by_person_id')} as "endedBy",
  (select max(next.valid_until)::text from habilitation as next
    where next.employer_id = $1::uuid and next.replaces_id = held.id
      and (next.ended_at is null or next.ended_at > $3::timestamptz)) as "renewedUntil"`;

/** What the columns are of. */
export const HABILITATION_SOURCES = `
  habilitation as held
  left join org_unit as unit on unit.employer_id = $1::uuid and unit.id = held.population_org_unit_id`;

/** Whether it is over, SQL. $2 today, $3 now. */
export const IS_OVER = `(held.valid_until < $2::date or held.ended_at <= $3::timestamptz)`;

/** The holder is told so many days before the last one, and the list shows it. */
export const SOON_DAYS = 30;

/** What decides where a habilitation stands. */
export interface HabilitationPeriod {
  readonly validFrom: string;
  readonly validUntil: string;
  readonly endedAt: Date | string | null;
}

export function stateOf(
  { validFrom, validUntil, endedAt }: HabilitationPeriod,
  today: string,
  now: Date,
): HabilitationState {
  if (endedAt !== null && new Date(endedAt) <= now) return HabilitationState.ENDED;
  if (validUntil < today) return HabilitationState.EXPIRED;
  return validFrom > today ? HabilitationState.TO_COME : HabilitationState.IN_FORCE;
}

/** What may be done of it, as it stands, by whoever may do anything. */
export function actsOn(state: HabilitationState, renewedUntil: string | null): string[] {
  const isOpen = state === HabilitationState.IN_FORCE || state === HabilitationState.TO_COME;
  if (!isOpen) return ['grantAgain'];
  return [...(renewedUntil === null ? ['renew'] : []), 'amend', 'end'];
}

/** @param mayAct whether the reader may give, renew and end it */
export function toHabilitation(ctx: RequestContext, row: HabilitationRow, mayAct: boolean): HabilitationView {
  const { holder, grantedBy, endedBy, holderPersonId, ...values } = row;
  const today = ctx.today();
  const state = stateOf(row, today, ctx.now());
  const isOpen = state === HabilitationState.IN_FORCE || state === HabilitationState.TO_COME;
  const documentTypes = row.documentTypeCodes.map(documentTypeIfAny).filter((type) => type !== null);
  return {
    ...values,
    documentTypes,
    holderName: holder && displayName(holder),
    isMine: holderPersonId === ctx.signedIn.personId,
    sensitivities: sensitivitiesOf(row.documentTypeCodes),
    populationKind: populationKindOf(row),
    state,
    endsSoon: isOpen && row.renewedUntil === null && row.validUntil <= daysAfter(today, SOON_DAYS),
    grantedByName: grantedBy && displayName(grantedBy),
    grantedAt: new Date(row.grantedAt),
    endedAt: row.endedAt === null ? null : new Date(row.endedAt),
    endedByName: endedBy && displayName(endedBy),
    acts: mayAct ? actsOn(state, row.renewedUntil) : [],
  };
}

export function populationKindOf({
  populationIsList,
  populationOrgUnitId,
}: Pick<HabilitationRow, 'populationIsList' | 'populationOrgUnitId'>): PopulationKind {
  if (populationIsList) return PopulationKind.LIST;
  return populationOrgUnitId === null ? PopulationKind.EVERYONE : PopulationKind.UNIT;
}
