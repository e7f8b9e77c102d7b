import { PublicError, type Task } from '@jalon/shared/api';
import { applyReorganisation, NotApplied, reportFailure } from './apply.service';

export const APPLY_TASK = 'reorganisation.apply';

/** Applies a reorganisation on its day. What stands in the way is told at once: the next day would not mend it. */
export const applyTask: Task = {
  name: APPLY_TASK,
  async run(job) {
    const id = String(job.payload['reorganisationId']);
    try {
      await job.inContext((ctx) => applyReorganisation(ctx, id));
    } catch (error) {
      const why = obstacle(error);
      if (!why) throw error;
      await job.inContext((ctx) => reportFailure(ctx, id, why));
    }
  },
};

/** A right that ended, or an input the services refuse, will be the same at the next attempt. */
function obstacle(error: unknown): Pick<NotApplied, 'code' | 'moveId'> | null {
  if (error instanceof NotApplied) return error;
  return error instanceof PublicError && error.code !== 'INTERNAL_SERVER_ERROR'
    ? { code: error.code === 'FORBIDDEN' ? 'RIGHT_ENDED' : 'REFUSED', moveId: null }
    : null;
}
