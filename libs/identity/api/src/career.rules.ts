import { displayName } from './agent.rules';
import { isInForce, type Period } from './calendar.rules';
import { type CareerAttributes, careerAttributes } from './career-event.rules';
import { CareerEventKind } from './vocabulary';

/** An act of a career as it was recorded: it carries what it changes, and nulls for the rest. */
export interface CareerFact extends CareerAttributes {
  readonly id: string;
  readonly engagementId: string;
  /** The engagement's last day, null while it runs. */
  readonly engagementEndsOn: string | null;
  readonly kind: CareerEventKind;
  readonly effectiveOn: string;
  readonly signedOn: string | null;
  readonly notifiedOn: string | null;
  readonly note: string | null;
}

/** A place held between two dates, by names. */
export interface AssignmentFact extends Period {
  readonly engagementId: string;
  readonly jobTitle: string | null;
  readonly orgUnitName: string;
  readonly managerGivenNames: string | null;
  readonly managerUsualName: string | null;
}

type Attributes = { -readonly [name in keyof CareerAttributes]: CareerAttributes[name] };
type Effective = Pick<CareerFact, 'effectiveOn' | 'kind'>;

const nothing: CareerAttributes = {
  employmentStatus: null,
  administrativePosition: null,
  statutoryBody: null,
  grade: null,
  step: null,
  grossIndex: null,
  increasedIndex: null,
  workingTimeQuota: null,
};

/**
 * What the acts of one engagement have decided until a day: each sets what it names. A recruitment starts anew.
 * Acts of one day follow each other in the order given, which is that of their recording.
 */
export function foldCareer(
  facts: readonly (Effective & Partial<CareerAttributes>)[],
  date: string,
): CareerAttributes {
  return inOrder(facts)
    .filter(({ effectiveOn }) => effectiveOn <= date)
    .reduce<CareerAttributes>(applyAct, nothing);
}

/** What an act makes of what was decided before it. */
export function applyAct(
  before: CareerAttributes,
  act: Effective & Partial<CareerAttributes>,
): CareerAttributes {
  const after: Attributes = { ...(act.kind === CareerEventKind.RECRUITMENT ? nothing : before) };
  for (const attribute of careerAttributes) {
    const value = act[attribute] ?? null;
    if (value !== null) (after as Record<string, unknown>)[attribute] = value;
  }
  return after;
}

function inOrder<T extends Effective>(facts: readonly T[]): T[] {
  return facts.toSorted((a, b) => compare(a.effectiveOn, b.effectiveOn));
}

const compare = (a: string, b: string) => Number(a > b) - Number(a < b);

/** A situation by the names its fields have in the schema. */
export interface Situation extends Omit<CareerAttributes, 'employmentStatus'> {
  readonly date: string;
  readonly status: CareerAttributes['employmentStatus'];
  readonly jobTitle: string | null;
  readonly orgUnitName: string | null;
  readonly managerName: string | null;
}

/**
 * Where a career stands on a day; null before it starts and once it has ended. Of several engagements that run
 * that day, the last one started.
 */
export function careerAsOf(
  facts: readonly CareerFact[],
  assignments: readonly AssignmentFact[],
  date: string,
): Situation | null {
  const until = inOrder(facts).filter(({ effectiveOn }) => effectiveOn <= date);
  const running = [...Map.groupBy(until, ({ engagementId }) => engagementId).values()]
    .filter((engagement) => isRunning(engagement, date))
    .toSorted((a, b) => compare(a[0]?.effectiveOn ?? '', b[0]?.effectiveOn ?? ''))
    .at(-1);
  if (!running) return null;
  const { employmentStatus: status, ...attributes } = foldCareer(running, date);
  const places = assignments.filter(({ engagementId }) => engagementId === running[0]?.engagementId);
  return { date, status, ...attributes, ...placeOn(places, date) };
}

/** Nothing has ended it: neither its last day, nor an act after which no recruitment came. */
function isRunning(engagement: readonly CareerFact[], date: string): boolean {
  const endsOn = engagement[0]?.engagementEndsOn ?? null;
  if (endsOn !== null && endsOn < date) return false;
  const last = engagement.findLast(
    ({ kind }) => kind === CareerEventKind.TERMINATION || kind === CareerEventKind.RECRUITMENT,
  );
  return last?.kind !== CareerEventKind.TERMINATION;
}

function placeOn(assignments: readonly AssignmentFact[], date: string) {
  const place = assignments.find((assignment) => isInForce(assignment, date));
  const { managerGivenNames: givenNames = null, managerUsualName: usualName = null } = place ?? {};
  return {
    jobTitle: place?.jobTitle ?? null,
    orgUnitName: place?.orgUnitName ?? null,
    managerName: givenNames !== null && usualName !== null ? displayName({ givenNames, usualName }) : null,
  };
}
