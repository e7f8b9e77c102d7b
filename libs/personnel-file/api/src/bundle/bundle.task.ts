import { JobRefusal, PublicError, type Task } from '@jalon/shared/api';
import { makeBundle } from './make-bundle';
import { BUNDLE_TASK } from './bundle.rules';

/** Makes the copy of a file that somebody asked for, with the rights they have when it is made. */
export const bundleFile: Task = {
  name: BUNDLE_TASK,
  maxAttempts: 5,
  async run(job) {
    try {
      await job.inContext((ctx) => makeBundle(ctx, job));
    } catch (error) {
      // A right that ended meanwhile does not come back by trying again.
      throw error instanceof PublicError ? new JobRefusal(error.code) : error;
    }
  },
};
