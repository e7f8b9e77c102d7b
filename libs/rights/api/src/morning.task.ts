import { enqueueJob } from '@jalon/jobs/api';
import type { ScheduledTask, Task } from '@jalon/shared/api';
import { tellWhatIsOver } from './delegation/delegations-over.service';
import { tellWhatEndsSoon } from './habilitation/ending-soon.service';
import { tellLateReviews } from './review/late-reviews.service';

/** Has each employer's habilitations looked at, each morning, by the role that serves: that one may tell people things. */
export const lookAtHabilitationsDaily: ScheduledTask = {
  name: 'rights.lookAtHabilitationsDaily',
  cron: '20 5 * * *',
  async run(run) {
    const employers = await run.employerIds();
    for (const employerId of employers) {
      await run.inEmployer(employerId, (ctx) =>
        enqueueJob(ctx, { task: lookAtHabilitationsTask.name, payload: {}, key: 'daily' }),
      );
    }
    return { employers: employers.length };
  },
};

/** Nothing ends nor is ended here: people are told, and decide. */
export const lookAtHabilitationsTask: Task = {
  name: 'rights.lookAtHabilitations',
  run: (job) =>
    job.inContext(async (ctx) => {
      await tellWhatEndsSoon(ctx);
      await tellLateReviews(ctx);
      await tellWhatIsOver(ctx);
    }),
};
