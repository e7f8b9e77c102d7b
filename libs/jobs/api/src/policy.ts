import { definePolicy } from '@jalon/shared/api';
import type { FollowedJob } from './followed-job.entity';

/** Who may do what with jobs. Employer isolation is not repeated here: the database enforces it. */
export const authorize = definePolicy('jobs', {
  /** Seeing how far it is, cancelling it, trying it again: whoever asked, and nobody else. */
  follow: (actor, { askedByPersonId }: Pick<FollowedJob, 'askedByPersonId'>) =>
    askedByPersonId === actor.personId ? { kind: 'SELF' } : null,
});
