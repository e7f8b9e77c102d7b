import { RequestContext, type ScheduledRun, type ScheduledTask } from '@jalon/shared/api';
import type { Task as QueueTask } from 'graphile-worker';
import { failureReason, JobFailure } from './job-failure';
import type { WorkerParts } from './worker-parts';

/** A scheduled task as the queue runs it, with the worker's role; its counts make one line of the log. */
export function queueScheduled(
  parts: Pick<WorkerParts, 'worker' | 'services' | 'log'>,
  task: ScheduledTask,
): QueueTask {
  return async () => {
    try {
      const counts = await task.run(scheduledRun(parts));
      parts.log('info', { task: task.name, ...counts });
    } catch (error) {
      const reason = failureReason(error);
      parts.log('error', { task: task.name, reason }, error);
      throw new JobFailure(reason);
    }
  };
}

/** What a scheduled task works with. */
export function scheduledRun({ worker, services }: Pick<WorkerParts, 'worker' | 'services'>): ScheduledRun {
  const workers = { ...services, dataSource: worker, spanning: worker };
  return {
    now: () => services.now(),
    employerIds: async () => {
      const rows: { id: string }[] = await worker.query('select id from employer order by id');
      return rows.map(({ id }) => id);
    },
    inEmployer: (employerId, work) => {
      const ctx = new RequestContext(workers, null, null, { employerId, personId: null });
      return ctx.settle(() => work(ctx));
    },
  };
}
