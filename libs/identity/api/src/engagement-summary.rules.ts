import type { Period } from './calendar.rules';
import { type CareerFact, foldCareer } from './career.rules';
import { engagementState } from './engagement.rules';
import { AdministrativePosition, type EmploymentStatus, type EngagementState } from './vocabulary';

/** An engagement and the acts of its career. */
export interface EngagementFacts extends Period {
  /** The status it opened with. */
  readonly status: EmploymentStatus;
  readonly facts: readonly CareerFact[];
}

export interface CurrentSituation {
  readonly status: EmploymentStatus;
  readonly administrativePosition: AdministrativePosition;
  readonly statutoryBody: string | null;
  readonly grade: string | null;
  readonly workingTimeQuota: number;
  readonly state: EngagementState;
}

/** Where an engagement stands on a day: what it opened with, then what its acts decided. Once ended, its last situation. */
export function currentSituation(
  { startsOn, endsOn, status, facts }: EngagementFacts,
  date: string,
): CurrentSituation {
  const lastDay = endsOn !== null && endsOn < date ? endsOn : date;
  const career = foldCareer(facts, lastDay < startsOn ? startsOn : lastDay);
  const { employmentStatus, administrativePosition, statutoryBody, grade, workingTimeQuota } = career;
  return {
    status: employmentStatus ?? status,
    administrativePosition: administrativePosition ?? AdministrativePosition.ACTIVE,
    statutoryBody,
    grade,
    workingTimeQuota: workingTimeQuota ?? 100,
    state: engagementState({ startsOn, endsOn, administrativePosition }, date),
  };
}
