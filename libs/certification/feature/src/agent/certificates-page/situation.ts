import type { MyCertification } from '../my-certification';

/** Where the agent stands, which decides the sentence and the next step. */
export type Situation =
  'MAY_APPLY' | 'MAY_NOT_APPLY' | 'SITTING' | 'TO_DECIDE' | 'TO_ISSUE' | 'ISSUED' | 'REFUSED' | 'APPEALED';

/** An application that is over leaves the place to the next one, save a refusal: its training offer comes first. */
export function situationOf({ application, obstacles, certificates }: MyCertification): Situation {
  switch (application?.state) {
    case 'SITTING':
    case 'TO_DECIDE':
    case 'TO_ISSUE':
      return application.state;
    case 'REFUSED': {
      const appeal = application.decision?.appeal;
      return appeal && appeal.answer === null ? 'APPEALED' : 'REFUSED';
    }
    case 'ISSUED':
      return certificates.some(({ status }) => status === 'VALID') ? 'ISSUED' : whetherToApply(obstacles);
    default:
      return whetherToApply(obstacles);
  }
}

function whetherToApply(obstacles: readonly string[]): Situation {
  return obstacles.length === 0 ? 'MAY_APPLY' : 'MAY_NOT_APPLY';
}
