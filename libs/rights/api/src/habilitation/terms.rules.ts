import { HabilitationOperation } from '@jalon/identity/api';
import { documentTypeIfAny, PieceSensitivity } from '@jalon/personnel-file/api';
import {
  daysAfter,
  isCalendarDate,
  optionalTextErrors,
  refused,
  textErrors,
  type UserError,
} from '@jalon/shared/api';
import { yearsFrom } from '../calendar.rules';
import { PopulationKind } from '../vocabulary';

/** There is no open-ended right: its need is looked at again, within a year as proposed, three at the most. */
export const LONGEST_YEARS = 3;
export const PROPOSED_YEARS = 1;

const OPERATIONS = HabilitationOperation;

/** What the law lists of operations on documents (arrêté of 21 December 2012, art. 2): they name the types they bear on. */
export const FILE_OPERATIONS: readonly HabilitationOperation[] = [
  OPERATIONS.COLLECTION,
  OPERATIONS.REFERENCING,
  OPERATIONS.LIFECYCLE,
  OPERATIONS.CONSULTATION,
  OPERATIONS.MODIFICATION,
  OPERATIONS.USE,
  OPERATIONS.CONSERVATION,
  OPERATIONS.TRANSFER,
  OPERATIONS.ERASURE,
  OPERATIONS.ARCHIVAL_TRANSFER,
];

/** What is worth something for the whole employer only: on a part of it, it would open nothing. */
export const EMPLOYER_WIDE: readonly HabilitationOperation[] = [
  OPERATIONS.PROTECT_DATA,
  OPERATIONS.MANAGE_INTEGRATIONS,
  OPERATIONS.PUBLISH_DECISIONS,
  OPERATIONS.REPRESENT_STAFF,
  OPERATIONS.OPERATE_PLATFORM,
];

/** What somebody asks to be given to somebody else. */
export interface AskedTerms {
  readonly label: string;
  readonly operations: readonly HabilitationOperation[];
  readonly documentTypes: readonly string[];
  readonly populationKind: PopulationKind;
  readonly populationOrgUnitId?: string | null;
  readonly populationAgentIds?: readonly string[] | null;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly legalBasis: string;
  readonly reason?: string | null;
}

/** Whether a type of document is of discipline, health, family, union or criminal records. */
export function isSensitive(code: string): boolean {
  const type = documentTypeIfAny(code);
  return type !== null && type.sensitivity !== PieceSensitivity.STANDARD;
}

/** Which sensitive matters a habilitation opens; none for most. */
export function sensitivitiesOf(documentTypes: readonly string[]): PieceSensitivity[] {
  const found = documentTypes.filter(isSensitive).map((code) => documentTypeIfAny(code)?.sensitivity);
  return Object.values(PieceSensitivity).filter((one) => found.includes(one));
}

/** Everything that is wrong with them, each at its field. */
export function termsErrors(terms: AskedTerms, today: string): UserError[] {
  return [
    ...textErrors('label', terms.label, 100),
    ...operationErrors(terms),
    ...typeErrors(terms),
    ...populationErrors(terms),
    ...periodErrors(terms, today),
    ...textErrors('legalBasis', terms.legalBasis, 500),
    ...sensitiveErrors(terms),
  ];
}

function operationErrors({ operations, populationKind }: AskedTerms): UserError[] {
  if (operations.length === 0) return [refused('REQUIRED', 'operations', 'Name at least one operation.')];
  const wide = operations.some((one) => EMPLOYER_WIDE.includes(one));
  return wide && populationKind !== PopulationKind.EVERYONE
    ? [refused('EMPLOYER_WIDE', 'populationKind', 'This operation is worth something on every agent only.')]
    : [];
}

function typeErrors({ operations, documentTypes }: AskedTerms): UserError[] {
  const unknown = documentTypes.filter((code) => !documentTypeIfAny(code)?.enabled);
  if (unknown.length > 0) {
    return [refused('UNKNOWN_TYPE', 'documentTypes', `No document is kept of ${unknown.join(', ')}.`)];
  }
  const onFiles = operations.some((one) => FILE_OPERATIONS.includes(one));
  if (onFiles && documentTypes.length === 0) {
    return [refused('REQUIRED', 'documentTypes', 'Name the types of documents, one by one.')];
  }
  return !onFiles && documentTypes.length > 0
    ? [refused('NO_FILE_OPERATION', 'documentTypes', 'No operation chosen bears on documents.')]
    : [];
}

function populationErrors(terms: AskedTerms): UserError[] {
  const { populationKind, populationOrgUnitId, populationAgentIds } = terms;
  if (populationKind === PopulationKind.UNIT && !populationOrgUnitId) {
    return [refused('REQUIRED', 'populationOrgUnitId', 'Choose the service.')];
  }
  const listed = populationAgentIds?.length ?? 0;
  if (populationKind !== PopulationKind.LIST) return [];
  if (listed === 0) return [refused('REQUIRED', 'populationAgentIds', 'Name at least one agent.')];
  return listed > LONGEST_LIST
    ? [refused('TOO_MANY', 'populationAgentIds', `Name at most ${LONGEST_LIST} agents, or choose a service.`)]
    : [];
}

const LONGEST_LIST = 200;

function periodErrors({ validFrom, validUntil }: AskedTerms, today: string): UserError[] {
  const faulty = Object.entries({ validFrom, validUntil }).filter(([, date]) => !isCalendarDate(date));
  if (faulty.length > 0) {
    return faulty.map(([field]) => refused('NOT_A_DATE', field, 'Give a date that exists.'));
  }
  if (validFrom < today) return [refused('IN_THE_PAST', 'validFrom', 'A right is not given for the past.')];
  if (validFrom > daysAfter(today, 366)) {
    return [refused('TOO_FAR', 'validFrom', 'It begins within a year.')];
  }
  if (validUntil < validFrom) return [refused('ENDS_BEFORE', 'validUntil', 'It ends before it begins.')];
  return validUntil > yearsFrom(validFrom, LONGEST_YEARS)
    ? [refused('TOO_LONG_A_TIME', 'validUntil', `At most ${LONGEST_YEARS} years; one is proposed.`)]
    : [];
}

/** Sensitive types are a habilitation of their own, for a reason that is said. */
function sensitiveErrors({ documentTypes, operations, reason }: AskedTerms): UserError[] {
  const sensitive = documentTypes.filter(isSensitive);
  if (sensitive.length === 0) return optionalTextErrors('reason', reason, 1_000);
  const others = operations.some((one) => !FILE_OPERATIONS.includes(one));
  return [
    ...(sensitive.length < documentTypes.length || others
      ? [refused('SENSITIVE_APART', 'documentTypes', 'Sensitive types are a habilitation of their own.')]
      : []),
    ...textErrors('reason', reason, 1_000),
  ];
}
