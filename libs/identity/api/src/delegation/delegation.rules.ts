import { dateFaults, type Fault, orderFaults, textFaults } from '../input.rules';
import { type DelegationKind, type HabilitationOperation } from '../vocabulary';

/** What a delegation gives, before anybody says whether it may. */
export interface DelegationTerms {
  readonly kind: DelegationKind;
  readonly principalPersonId: string;
  readonly delegatePersonId: string;
  /** All those of the principal when null: an interim's. */
  readonly habilitationIds: readonly string[] | null;
  readonly operations: readonly HabilitationOperation[] | null;
  readonly documentTypes: readonly string[];
  readonly populationOrgUnitId: string | null;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly legalBasis: string;
  readonly reason: string;
}

/** A right of the principal's own, as much of it as a delegation may narrow. */
export interface OwnRight {
  readonly id: string;
  readonly operations: readonly HabilitationOperation[];
  readonly documentTypes: readonly string[];
}

/** The last day of a delegation that starts on a day: a year, as the calendar counts it. */
export function latestEnd(validFrom: string): string {
  const [year = '', ...rest] = validFrom.split('-');
  const sameDay = [Number(year) + 1, ...rest].join('-');
  // The 29th of February has no anniversary.
  return sameDay.endsWith('-02-29') ? sameDay.replace('-29', '-28') : sameDay;
}

/** What is wrong with a delegation. @param own what the principal holds in force, of their own */
export function delegationFaults(terms: DelegationTerms, own: readonly OwnRight[], today: string): Fault[] {
  const { validFrom, validUntil, delegatePersonId, principalPersonId } = terms;
  const dates = [
    ...dateFaults({ validFrom, validUntil }),
    ...orderFaults(['validFrom', validFrom], ['validUntil', validUntil]),
  ];
  return [
    ...(delegatePersonId === principalPersonId
      ? [{ field: 'delegate', code: 'SELF', cure: 'must be somebody else.' }]
      : []),
    ...(dates.length > 0 ? dates : periodFaults(terms, today)),
    ...textFaults('legalBasis', terms.legalBasis, 500),
    ...textFaults('reason', terms.reason, 500),
    ...partFaults(terms, own),
  ];
}

function periodFaults({ validFrom, validUntil }: DelegationTerms, today: string): Fault[] {
  const last = latestEnd(validFrom);
  return [
    ...(validUntil < today ? [{ field: 'validUntil', code: 'PAST', cure: 'must be today or later.' }] : []),
    ...(validUntil > last
      ? [{ field: 'validUntil', code: 'TOO_LONG_PERIOD', cure: `must be ${last} at the latest: a year.` }]
      : []),
  ];
}

/** Nobody gives what they do not hold themselves. */
function partFaults(
  { habilitationIds, operations, documentTypes }: DelegationTerms,
  own: readonly OwnRight[],
): Fault[] {
  const given = habilitationIds ? own.filter(({ id }) => habilitationIds.includes(id)) : own;
  const held = new Set(given.flatMap((right) => right.operations));
  const named = new Set(given.flatMap((right) => right.documentTypes));
  const isMissing =
    given.length === 0 || (habilitationIds !== null && given.length < new Set(habilitationIds).size);
  const extra = operations?.filter((one) => !held.has(one)) ?? [];
  const unknown = documentTypes.filter((code) => !named.has(code));
  return [
    ...(isMissing
      ? [{ field: 'habilitationIds', code: 'NOT_OWN', cure: 'must be rights in force, of their own.' }]
      : []),
    ...(operations?.length === 0 || extra.length > 0
      ? [{ field: 'operations', code: 'NOT_OWN', cure: 'must be some of those of the rights given.' }]
      : []),
    ...(unknown.length > 0
      ? [
          {
            field: 'documentTypes',
            code: 'NOT_OWN',
            cure: `must be those of the rights given; ${unknown.join(', ')} is none.`,
          },
        ]
      : []),
  ];
}
