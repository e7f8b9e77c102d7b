import { enqueueJob } from '@jalon/jobs/api';
import { type Notice, notify } from '@jalon/notifications/api';
import { daysAfter, type RequestContext, type Task } from '@jalon/shared/api';
import { settleWorkItem } from '@jalon/worklist/api';
import { EmployerDecision } from './decision.entity';
import { effectiveOn } from './decision.rules';
import { endingWork, published, withdrawn } from './notices';

/** What was published or withdrawn longer ago is no news: a worker that was stopped so long tells nobody of it. */
const NEWS_DAYS = 30;

/** People told in one transaction: short enough for nobody to wait behind it. */
const BATCH = 200;

/** Has everybody told of what was published or withdrawn, once it is. */
export async function tellEveryone(ctx: RequestContext, id: string): Promise<void> {
  await enqueueJob(ctx, { task: tellDecisionTask.name, payload: { id, after: null }, key: `decision/${id}` });
}

/** Tells a batch of the agents at work, then asks for the next: a crash tells nobody twice. */
export const tellDecisionTask: Task = {
  name: 'decisions.tellDecision',
  run: (job) =>
    job.inContext(async (ctx) => {
      const { id, after } = job.payload as { id: string; after: string | null };
      const decision = await ctx.db.findOneByOrFail(EmployerDecision, { employerId: ctx.employerId, id });
      if (!isNews(decision, ctx.today())) return;
      const people = await peopleAtWork(ctx, after);
      for (const { personId } of people) await tell(ctx, decision, personId);
      const last = people.length === BATCH ? people.at(-1) : undefined;
      if (!last) return;
      const payload = { id, after: last.agentId };
      await enqueueJob(ctx, { task: tellDecisionTask.name, payload, key: `decision/${id}/${last.agentId}` });
    }),
};

function isNews({ publishedOn, withdrawnOn }: EmployerDecision, today: string): boolean {
  return (withdrawnOn ?? publishedOn) >= daysAfter(today, -NEWS_DAYS);
}

async function tell(ctx: RequestContext, decision: EmployerDecision, to: string): Promise<void> {
  const { id, withdrawnOn } = decision;
  const told: Pick<Notice, 'kind' | 'parameters'> =
    withdrawnOn === null
      ? { kind: published.code, parameters: { effectiveOn: effectiveOn(decision) } }
      : { kind: withdrawn.code, parameters: { withdrawnOn } };
  await notify(ctx, { ...told, to, path: `/decisions/${id}`, objectId: id });
}

/** Those who have an engagement today, after an agent in the order of ids. */
function peopleAtWork(ctx: RequestContext, after: string | null) {
  return ctx.db.query<{ agentId: string; personId: string }[]>(
    `select agent.id as "agentId", agent.person_id as "personId"
       from agent
      where agent.employer_id = $1 and ($3::uuid is null or agent.id > $3)
        and exists (
          select from engagement
           where engagement.employer_id = $1 and engagement.agent_id = agent.id
             and starts_on <= $2 and coalesce(ends_on, $2) >= $2)
      order by agent.id
      limit ${BATCH}`,
    [ctx.employerId, ctx.today(), after],
  );
}

/** What waited for the next version waits no more. */
export function settleEnding(
  ctx: RequestContext,
  objectId: string,
  outcome: 'DONE' | 'WITHDRAWN' | 'EXPIRED',
): Promise<void> {
  return settleWorkItem(ctx, { kind: endingWork.code, objectId, outcome });
}
