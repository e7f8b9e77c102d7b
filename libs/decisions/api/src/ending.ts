import { HabilitationOperation, personsHabilitatedTo } from '@jalon/identity/api';
import { enqueueJob } from '@jalon/jobs/api';
import { notify } from '@jalon/notifications/api';
import { daysAfter, type RequestContext, type ScheduledTask, type Task } from '@jalon/shared/api';
import { openWorkItem } from '@jalon/worklist/api';
import { EmployerDecision } from './decision.entity';
import { stateOf } from './decision.rules';
import { readDecisions } from './decision-list.service';
import { endingWork, endsSoon } from './notices';
import { settleEnding } from './tell';
import { DecisionState } from './vocabulary';

/** The time a committee needs to be called together and to give its opinion. */
const DAYS_BEFORE = 60;

/** Has each employer’s decisions looked at, each morning, by the role that serves: that one may tell people things. */
export const watchEndingsDaily: ScheduledTask = {
  name: 'decisions.watchEndingsDaily',
  cron: '20 5 * * *',
  async run(run) {
    const employers = await run.employerIds();
    for (const employerId of employers) {
      await run.inEmployer(employerId, (ctx) =>
        enqueueJob(ctx, { task: watchEndingsTask.name, payload: {}, key: 'daily' }),
      );
    }
    return { employers: employers.length };
  },
};

export const watchEndingsTask: Task = {
  name: 'decisions.watchEndings',
  run: (job) => job.inContext(watchEndings),
};

/** Those who publish are told once of what ends within 60 days, and find it among what waits until it is renewed. */
export async function watchEndings(ctx: RequestContext): Promise<void> {
  const today = ctx.today();
  for (const decision of await readDecisions(ctx)) {
    const isPublished = stateOf(decision, today) === DecisionState.PUBLISHED;
    const isLast = isPublished && decision.replacedOn === null;
    if (isLast && decision.endsOn <= daysAfter(today, DAYS_BEFORE)) await recall(ctx, decision);
    if (!isPublished && decision.remindedOn) await settleEnding(ctx, decision.id, 'EXPIRED');
  }
}

async function recall(ctx: RequestContext, { id, endsOn, remindedOn }: EmployerDecision): Promise<void> {
  const path = `/rh/decisions/${id}`;
  await openWorkItem(ctx, { kind: endingWork.code, objectId: id, dueOn: endsOn, path });
  if (remindedOn !== null) return;
  for (const to of await personsHabilitatedTo(ctx, HabilitationOperation.PUBLISH_DECISIONS)) {
    await notify(ctx, { kind: endsSoon.code, to, parameters: { endsOn }, path, objectId: id });
  }
  await ctx.db.update(EmployerDecision, { employerId: ctx.employerId, id }, { remindedOn: ctx.today() });
}
