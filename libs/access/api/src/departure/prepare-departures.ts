import { HabilitationOperation } from '@jalon/identity/api';
import { enqueueJob } from '@jalon/jobs/api';
import { notify } from '@jalon/notifications/api';
import {
  Language,
  type NoticeKind,
  type RequestContext,
  type ScheduledTask,
  type Task,
  type WorkItemKind,
} from '@jalon/shared/api';
import { openWorkItem, settleWorkItem, type WorkItemOutcome } from '@jalon/worklist/api';
import { EVERY_DEPARTURE, FORGET_REMINDERS } from './departure.sql';

const DEPARTURES_PATH = '/rh/acces/departs';

/** Somebody leaves soon and could not sign in any more: a person helps them. */
export const departureWork: WorkItemKind = {
  code: 'access.departure',
  operation: HabilitationOperation.CONFIRM_IDENTITY,
  contact: 'SIGN_IN',
  texts: {
    [Language.FR]: { title: 'Départ proche, sans accès personnel' },
    [Language.EN]: { title: 'Near departure, without a personal way in' },
  },
};

/** Told once, two months before. */
export const departureNotice: NoticeKind = {
  code: 'access.departure',
  topic: 'SECURITY',
  isLegal: false,
  texts: {
    [Language.FR]: {
      title: 'Gardez votre accès après votre départ',
      body: 'Votre dernier jour est le {endsOn}. Votre dossier reste le vôtre : ajoutez dès maintenant, dans « Mon accès », une façon de vous connecter qui ne dépende pas de votre employeur.',
    },
    [Language.EN]: {
      title: 'Keep your access after you leave',
      body: 'Your last day is {endsOn}. Your file stays yours: add now, in “My access”, a way of signing in that does not depend on your employer.',
    },
  },
};

/** Has each employer's departures looked at, each morning, by the role that serves: that one may tell people things. */
export const prepareDeparturesDaily: ScheduledTask = {
  name: 'access.prepareDeparturesDaily',
  cron: '20 5 * * *',
  async run(run) {
    const employers = await run.employerIds();
    for (const employerId of employers) {
      await run.inEmployer(employerId, (ctx) =>
        enqueueJob(ctx, { task: prepareDeparturesTask.name, payload: {}, key: 'daily' }),
      );
    }
    return { employers: employers.length };
  },
};

export const prepareDeparturesTask: Task = {
  name: 'access.prepareDepartures',
  run: (job) => job.inContext(prepareDepartures),
};

interface Leaving {
  readonly engagementId: string;
  readonly agentId: string;
  readonly personId: string;
  readonly endsOn: string;
  readonly isReady: boolean;
  readonly isReminded: boolean;
}

/** Who has no way in of their own is told once, and is in the worklist until they have one. */
export async function prepareDepartures(ctx: RequestContext): Promise<void> {
  const everyone = await ctx.db.query<Leaving[]>(EVERY_DEPARTURE, [ctx.employerId, ctx.today()]);
  for (const leaving of everyone) {
    if (leaving.isReady) await settle(ctx, leaving, 'DONE');
    else await prepare(ctx, leaving);
  }
  const [forgotten] = await ctx.db.query<[(Pick<Leaving, 'engagementId'> & { isOver: boolean })[], number]>(
    FORGET_REMINDERS,
    [ctx.employerId, ctx.today()],
  );
  for (const one of forgotten) await settle(ctx, one, one.isOver ? 'EXPIRED' : 'WITHDRAWN');
}

function settle(
  ctx: RequestContext,
  { engagementId: objectId }: Pick<Leaving, 'engagementId'>,
  outcome: `${WorkItemOutcome}`,
): Promise<void> {
  return settleWorkItem(ctx, { kind: departureWork.code, objectId, outcome });
}

async function prepare(
  ctx: RequestContext,
  { engagementId, agentId, personId, endsOn, isReminded }: Leaving,
): Promise<void> {
  await openWorkItem(ctx, {
    kind: departureWork.code,
    objectId: engagementId,
    agentId,
    dueOn: endsOn,
    path: DEPARTURES_PATH,
  });
  if (isReminded) return;
  await ctx.db.query(
    'insert into departure_reminder (employer_id, engagement_id, reminded_on) values ($1, $2, $3)',
    [ctx.employerId, engagementId, ctx.today()],
  );
  await notify(ctx, {
    kind: departureNotice.code,
    to: personId,
    parameters: { endsOn },
    path: '/mon-acces',
    objectId: engagementId,
  });
}
