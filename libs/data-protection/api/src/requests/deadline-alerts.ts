import { HabilitationOperation, personsHabilitatedTo } from '@jalon/identity/api';
import { enqueueJob } from '@jalon/jobs/api';
import { notify } from '@jalon/notifications/api';
import { daysAfter, type RequestContext, type ScheduledTask, type Task } from '@jalon/shared/api';
import { nobodyHabilitated, tellOfficers, tellPerson } from '../notices';
import { RightsRequestRow } from './rights-request.entity';
import { REMINDER_DAYS } from './rights-request.rules';

/** What is late is recalled again after so many days, until it is answered. */
const DAYS_BETWEEN_ALERTS = 7;

type WaitingRequest = Pick<
  RightsRequestRow,
  'id' | 'number' | 'dueOn' | 'ownerPersonId' | 'overdueAlertOn'
> & { readonly requesterPersonId: string };

/** Has each employer’s deadlines looked at, each morning, by the role that serves: that one may tell people things. */
export const alertDeadlinesDaily: ScheduledTask = {
  name: 'data-protection.alertDeadlinesDaily',
  cron: '10 5 * * *',
  async run(run) {
    const employers = await run.employerIds();
    for (const employerId of employers) {
      await run.inEmployer(employerId, (ctx) =>
        enqueueJob(ctx, { task: alertDeadlinesTask.name, payload: {}, key: 'daily' }),
      );
    }
    return { employers: employers.length };
  },
};

export const alertDeadlinesTask: Task = {
  name: 'data-protection.alertDeadlines',
  run: (job) => job.inContext(alertDeadlines),
};

/** Tells the officers what is due within a week, once, and what is late, each week; the person once, when it is late. */
export async function alertDeadlines(ctx: RequestContext): Promise<void> {
  const today = ctx.today();
  const late = await waiting(
    ctx,
    'due_on < $2 and (overdue_alert_on is null or overdue_alert_on <= $3)',
    daysAfter(today, -DAYS_BETWEEN_ALERTS),
  );
  for (const request of late) await alertLate(ctx, request, today);
  const soon = await waiting(
    ctx,
    'due_on >= $2 and due_on <= $3 and reminded_on is null',
    daysAfter(today, REMINDER_DAYS),
  );
  for (const request of soon) {
    await tellOfficers(ctx, 'deadlineNear', request, request.requesterPersonId);
    await note(ctx, request, { remindedOn: today });
  }
  await alertWithoutOfficer(ctx);
}

async function alertLate(ctx: RequestContext, request: WaitingRequest, today: string): Promise<void> {
  await tellOfficers(ctx, 'deadlinePassed', request, request.requesterPersonId);
  if (request.overdueAlertOn === null) await tellPerson(ctx, 'late', request.requesterPersonId, request);
  await note(ctx, request, { overdueAlertOn: today });
}

async function note(
  ctx: RequestContext,
  { id }: WaitingRequest,
  changes: Partial<Pick<RightsRequestRow, 'remindedOn' | 'overdueAlertOn'>>,
): Promise<void> {
  await ctx.db.update(RightsRequestRow, { employerId: ctx.employerId, id }, changes);
}

/** Requests wait and no officer is habilitated: those who habilitate must know, or nobody ever would. */
async function alertWithoutOfficer(ctx: RequestContext): Promise<void> {
  const officers = await personsHabilitatedTo(ctx, HabilitationOperation.PROTECT_DATA);
  if (officers.length > 0) return;
  const { employerId } = ctx;
  const [{ count }] = await ctx.db.query<[{ count: number }]>(
    'select count(*)::int as count from rights_request where employer_id = $1 and closed_on is null',
    [employerId],
  );
  if (count === 0) return;
  const administrators = await personsHabilitatedTo(ctx, HabilitationOperation.MANAGE_HABILITATIONS);
  for (const to of administrators) {
    await notify(ctx, {
      kind: nobodyHabilitated.code,
      to,
      parameters: { waiting: count },
      path: '/rh/agents',
    });
  }
}

/** Locked: two workers at once tell it once. */
function waiting(ctx: RequestContext, condition: string, day: string): Promise<WaitingRequest[]> {
  return ctx.db.query<WaitingRequest[]>(
    `select request.id, number, due_on as "dueOn", owner_person_id as "ownerPersonId",
            overdue_alert_on as "overdueAlertOn", agent.person_id as "requesterPersonId"
       from rights_request as request
       join agent on agent.employer_id = $1 and agent.id = request.agent_id
      where request.employer_id = $1 and closed_on is null and ${condition}
      order by due_on, request.id
        for update of request`,
    [ctx.employerId, ctx.today(), day],
  );
}
