import type { StartAssessmentQuery } from './start-assessment.generated';

type Assessment = StartAssessmentQuery['myAssessments'][number];

/** Questions, and their correction, are still remembered. */
const REMEMBERED_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Which assessment of late has shown questions of a competence: one of it alone shows nearly all of its questions, a
 * whole profile only some.
 */
export function seenLately(
  past: readonly Assessment[],
  competenceId: string,
  now: Date,
): 'same' | 'profile' | null {
  const since = now.getTime() - REMEMBERED_DAYS * DAY;
  const late = past.filter(
    ({ kind, state, finishedAt }) =>
      kind === 'PRACTICE' && state === 'FINISHED' && finishedAt && Date.parse(finishedAt) >= since,
  );
  if (late.some(({ competence }) => competence?.id === competenceId)) return 'same';
  return late.some(({ competence }) => competence === null) ? 'profile' : null;
}
