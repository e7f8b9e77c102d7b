import {
  type DelegationKind,
  displayName,
  type HabilitationOperation,
  NOT_DELEGABLE,
} from '@jalon/identity/api';
import { documentTypeIfAny, PieceSensitivity } from '@jalon/personnel-file/api';
import type { RequestContext } from '@jalon/shared/api';
import { type DelegableRight, DelegationState, type DelegationView } from './delegation.types';

type Names = Parameters<typeof displayName>[0];

/** A right as a statement reads it. */
export interface RightRow {
  readonly habilitationId: string;
  readonly label: string;
  readonly operations: readonly HabilitationOperation[];
  readonly documentTypeCodes: readonly string[];
  readonly populationName: string | null;
  readonly populationSize: number | null;
  readonly validUntil: string;
}

/** A delegation as a statement reads it. */
export interface DelegationRow {
  readonly id: string;
  readonly kind: DelegationKind;
  readonly principalPersonId: string;
  readonly delegatePersonId: string;
  readonly principal: Names | null;
  readonly delegate: Names | null;
  readonly rights: readonly RightRow[];
  readonly operations: readonly HabilitationOperation[] | null;
  readonly documentTypeCodes: readonly string[];
  readonly populationName: string | null;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly legalBasis: string;
  readonly reason: string;
  readonly givenBy: Names | null;
  readonly givenAt: Date | string;
  readonly endedAt: Date | string | null;
  readonly endedBy: Names | null;
}

const nameOf = (names: Names | null) => names && displayName(names);

/** What a right lets its holder give: all of it, but the mandates of the person. */
export function toRight({ documentTypeCodes, ...row }: RightRow): DelegableRight {
  const documentTypes = documentTypeCodes.map(documentTypeIfAny).filter((type) => type !== null);
  const isSensitive = ({ sensitivity }: { sensitivity: PieceSensitivity }) =>
    sensitivity !== PieceSensitivity.STANDARD;
  return {
    ...row,
    operations: row.operations.filter((one) => !NOT_DELEGABLE.includes(one)),
    documentTypes,
    sensitiveTypes: documentTypes.filter(isSensitive).map(({ code }) => code),
  };
}

/** The rights of somebody's own that something of may be given. */
export function delegable(rows: readonly RightRow[]): DelegableRight[] {
  return rows.map(toRight).filter(({ operations }) => operations.length > 0);
}

export function stateOf(
  row: Pick<DelegationRow, 'validFrom' | 'validUntil' | 'endedAt'>,
  hasRights: boolean,
  { today, now }: { readonly today: string; readonly now: Date },
): DelegationState {
  if (row.endedAt !== null && new Date(row.endedAt) <= now) return DelegationState.ENDED;
  if (row.validUntil < today) return DelegationState.EXPIRED;
  if (!hasRights) return DelegationState.EMPTY;
  return row.validFrom > today ? DelegationState.TO_COME : DelegationState.IN_FORCE;
}

/** @param mayEnd whether the reader may end it, were it open */
export function toDelegation(ctx: RequestContext, row: DelegationRow, mayEnd: boolean): DelegationView {
  const { principal, delegate, givenBy, endedBy, rights, operations, documentTypeCodes, ...values } = row;
  const given = delegable(
    rights.map((right) => ({
      ...right,
      operations: right.operations.filter((one) => operations?.includes(one) ?? true),
      documentTypeCodes: right.documentTypeCodes.filter((code) => documentTypeCodes.includes(code)),
    })),
  );
  const state = stateOf(row, given.length > 0, { today: ctx.today(), now: ctx.now() });
  return {
    ...values,
    principalName: nameOf(principal),
    delegateName: nameOf(delegate),
    rights: given,
    state,
    givenByName: nameOf(givenBy),
    givenAt: new Date(row.givenAt),
    endedAt: row.endedAt === null ? null : new Date(row.endedAt),
    endedByName: nameOf(endedBy),
    mayEnd: mayEnd && state !== DelegationState.ENDED && state !== DelegationState.EXPIRED,
  };
}
