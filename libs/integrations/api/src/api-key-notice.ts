import { enqueueJob } from '@jalon/jobs/api';
import { notify } from '@jalon/notifications/api';
import {
  Language,
  type NoticeKind,
  type RequestContext,
  type ScheduledTask,
  type Task,
} from '@jalon/shared/api';
import { dayAfter, WARNED_DAYS } from './api-key.rules';

/** A program would stop one morning, and nobody would know why. */
export const keyEnds: NoticeKind = {
  code: 'integrations.keyEnds',
  topic: 'WORK',
  isLegal: false,
  texts: {
    [Language.FR]: {
      title: 'Une clé d’API que vous avez créée se termine le {endsOn}',
      body: 'La clé {prefix} cessera de fonctionner après le {endsOn}. Remplacez-la avant : l’ancienne et la nouvelle marchent ensemble jusqu’à trente jours.',
    },
    [Language.EN]: {
      title: 'An API key you made ends on {endsOn}',
      body: 'The key {prefix} will stop working after {endsOn}. Replace it before then: the old and the new one work together for up to thirty days.',
    },
  },
};

/** At work, ending soon, taken over by no other, and of which nobody was told. $1 the employer, $2 today, $3 the last day. */
const ENDING = `
  from api_key
 where employer_id = $1 and revoked_at is null and warned_at is null and expires_on between $2 and $3
   and not exists (select from api_key as newer
                    where newer.employer_id = $1 and newer.rotated_from = api_key.id and newer.revoked_at is null)`;

const periodOf = (ctx: RequestContext) => [
  ctx.employerId,
  ctx.today(),
  dayAfter(ctx.today(), { days: WARNED_DAYS }),
];

/** Each morning, has somebody told what ends: telling is the serving role's work, looking is the worker's. */
export const lookForEndingKeys: ScheduledTask = {
  name: 'integrations.lookForEndingKeys',
  cron: '0 6 * * *',
  run: async (run) => {
    let ending = 0;
    for (const employerId of await run.employerIds()) {
      ending += await run.inEmployer(employerId, async (ctx) => {
        const [row]: { count: number }[] = await ctx.db.query(
          `select count(*)::int as count ${ENDING}`,
          periodOf(ctx),
        );
        const count = row?.count ?? 0;
        if (count > 0) await enqueueJob(ctx, { task: warnOfEndingKeys.name, payload: {}, key: ctx.today() });
        return count;
      });
    }
    return { ending };
  },
};

/** Tells the maker of each key that ends soon, once. */
export const warnOfEndingKeys: Task = {
  name: 'integrations.warnOfEndingKeys',
  run: (job) => job.inContext(warn),
};

async function warn(ctx: RequestContext): Promise<void> {
  const keys: { id: string; prefix: string; maker: string; endsOn: string }[] = await ctx.db.query(
    `select id, prefix, created_by_person_id as maker, expires_on::text as "endsOn" ${ENDING}
      order by id for update`,
    periodOf(ctx),
  );
  for (const { id, prefix, maker, endsOn } of keys) {
    const path = '/rh/integrations';
    await notify(ctx, { kind: keyEnds.code, to: maker, parameters: { prefix, endsOn }, path, objectId: id });
  }
  await ctx.db.query('update api_key set warned_at = $3 where employer_id = $1 and id = any($2)', [
    ctx.employerId,
    keys.map(({ id }) => id),
    ctx.now(),
  ]);
}
