import type { Period } from './calendar.rules';
import { dateFaults, type Fault, orderFaults, textFaults } from './input.rules';
import { AdministrativePosition, EngagementState } from './vocabulary';

/** What decides the state of an engagement on a day. */
export interface EngagementSituation extends Period {
  /** Null when no act has said: at work. */
  readonly administrativePosition: AdministrativePosition | null;
}

const stateOfPosition: Readonly<Record<AdministrativePosition, EngagementState>> = {
  [AdministrativePosition.ACTIVE]: EngagementState.ACTIVE,
  [AdministrativePosition.SECONDMENT]: EngagementState.SECONDED,
  [AdministrativePosition.UNPAID_AVAILABILITY]: EngagementState.ABSENT,
  [AdministrativePosition.PARENTAL_LEAVE]: EngagementState.ABSENT,
};

/** An engagement in one word. One that is yet to start is not ended: it is in the position it starts in. */
export function engagementState(
  { endsOn, administrativePosition }: EngagementSituation,
  date: string,
): EngagementState {
  if (endsOn !== null && endsOn < date) return EngagementState.ENDED;
  return stateOfPosition[administrativePosition ?? AdministrativePosition.ACTIVE];
}

export function openingFaults({
  startsOn,
  jobStream,
}: {
  startsOn: string;
  jobStream?: string | null;
}): Fault[] {
  return [...dateFaults({ startsOn }), ...(jobStream ? textFaults('jobStream', jobStream) : [])];
}

export interface Closing {
  readonly endsOn: string;
  readonly endReason: string;
}

/** What prevents an engagement from ending so. */
export function closingFaults(
  engagement: Period,
  { endsOn, endReason }: Closing,
  lastAssignmentStartsOn: string | null,
): Fault[] {
  const closed = {
    field: 'engagementId',
    code: 'ENDED_ALREADY',
    cure: `ended on ${engagement.endsOn} already.`,
  };
  return [
    ...(engagement.endsOn === null ? [] : [closed]),
    ...dateFaults({ endsOn }),
    ...orderFaults(['startsOn', engagement.startsOn], ['endsOn', endsOn]),
    ...orderFaults(["the last assignment's start", lastAssignmentStartsOn], ['endsOn', endsOn]),
    ...textFaults('endReason', endReason),
  ];
}

/** What prevents an assignment from starting that day: it lies within the engagement and follows the last one. */
export function assignmentFaults(
  startsOn: string,
  engagement: Period,
  previousStartsOn: string | null,
): Fault[] {
  const faults = dateFaults({ startsOn });
  if (faults.length > 0) return faults;
  if (startsOn < engagement.startsOn || (engagement.endsOn !== null && startsOn > engagement.endsOn)) {
    const cure = `must be within the engagement, from ${engagement.startsOn}.`;
    return [{ field: 'startsOn', code: 'OUTSIDE_ENGAGEMENT', cure }];
  }
  if (previousStartsOn !== null && startsOn <= previousStartsOn) {
    const cure = `must come after the last assignment's start, ${previousStartsOn}.`;
    return [{ field: 'startsOn', code: 'AFTER_LAST_ASSIGNMENT', cure }];
  }
  return [];
}

/** What an engagement's first day must not come after, once something has happened in it. */
export interface HappenedSince {
  readonly assignedOn: string | null;
  readonly actedOn: string | null;
  readonly endsOn: string | null;
}

/** What prevents an engagement from having started another day. */
export function amendedOpeningFaults(startsOn: string, since: HappenedSince): Fault[] {
  const { assignedOn, actedOn, endsOn } = since;
  const first = [assignedOn, actedOn, endsOn].filter((date) => date !== null).toSorted()[0];
  const cure = `must be no later than what has happened in the engagement, on ${first}.`;
  return first !== undefined && startsOn > first
    ? [{ field: 'startsOn', code: 'AFTER_FIRST_ACT', cure }]
    : [];
}

/** What prevents a place from having started another day: it stays between the one before and its own end. */
export function amendedAssignmentFaults(
  startsOn: string,
  {
    engagement,
    assignment,
    previousEndsOn,
  }: { engagement: Period; assignment: Period; previousEndsOn: string | null },
): Fault[] {
  const faults = assignmentFaults(startsOn, engagement, previousEndsOn);
  return faults.length > 0 ? faults : orderFaults(['startsOn', startsOn], ['endsOn', assignment.endsOn]);
}
