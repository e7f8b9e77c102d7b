import type { Period } from './calendar.rules';
import { dateFaults, type Fault, orderFaults, textFaults } from './input.rules';
import { type AdministrativePosition, CareerEventKind, type EmploymentStatus } from './vocabulary';

/** What an act of the career may change; what it does not name stays as it was. */
export interface CareerAttributes {
  readonly employmentStatus: EmploymentStatus | null;
  readonly administrativePosition: AdministrativePosition | null;
  readonly statutoryBody: string | null;
  readonly grade: string | null;
  readonly step: string | null;
  readonly grossIndex: number | null;
  readonly increasedIndex: number | null;
  readonly workingTimeQuota: number | null;
}

export const careerAttributes = [
  'employmentStatus',
  'administrativePosition',
  'statutoryBody',
  'grade',
  'step',
  'grossIndex',
  'increasedIndex',
  'workingTimeQuota',
] as const satisfies readonly (keyof CareerAttributes)[];

/** An act to be recorded. */
export interface CareerAct extends Partial<CareerAttributes> {
  readonly kind: CareerEventKind;
  readonly effectiveOn: string;
  readonly signedOn?: string | null;
  readonly notifiedOn?: string | null;
  readonly note?: string | null;
}

/** What prevents an act from being recorded on an engagement. */
export function careerActFaults(act: CareerAct, engagement: Period): Fault[] {
  const { effectiveOn, signedOn, notifiedOn } = act;
  return [
    ...dateFaults({ effectiveOn, signedOn, notifiedOn }),
    ...orderFaults(['startsOn', engagement.startsOn], ['effectiveOn', effectiveOn]),
    // One is told of a decision once it is signed.
    ...orderFaults(['signedOn', signedOn], ['notifiedOn', notifiedOn]),
    ...attributeFaults(act),
    ...emptyActFaults(act),
  ];
}

/** An ended career changes nothing but its end; every other act changes something, or says why it exists. */
function emptyActFaults(act: CareerAct): Fault[] {
  const { kind, note } = act;
  const changes = careerAttributes.some((attribute) => (act[attribute] ?? null) !== null);
  if (changes || note || kind === CareerEventKind.TERMINATION) return [];
  const cure = 'must say what the act decides, when it changes no attribute.';
  return [{ field: 'note', code: 'ACT_EMPTY', cure }];
}

/** Gross indices of the French scale go to 1027; the increased ones of the hors échelle, beyond. */
const MAXIMUM_INDEX = 2000;

function attributeFaults(act: CareerAct): Fault[] {
  const texts = ['statutoryBody', 'grade', 'step', 'note'] as const;
  return [
    ...texts.flatMap((field) => (act[field] ? textFaults(field, act[field]) : [])),
    ...rangeFaults('grossIndex', act.grossIndex, MAXIMUM_INDEX),
    ...rangeFaults('increasedIndex', act.increasedIndex, MAXIMUM_INDEX),
    ...rangeFaults('workingTimeQuota', act.workingTimeQuota, 100),
  ];
}

function rangeFaults(field: string, value: number | null | undefined, maximum: number): Fault[] {
  if (value === null || value === undefined) return [];
  const inRange = Number.isInteger(value) && value >= 1 && value <= maximum;
  return inRange
    ? []
    : [{ field, code: 'NUMBER_RANGE', cure: `must be a whole number from 1 to ${maximum}.` }];
}
