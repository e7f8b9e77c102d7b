import type { ScheduledRun, ScheduledTask, TraceSeal } from '@jalon/shared/api';
import { purgeExpired } from './purge.service';
import { retentionRules, type TraceStream } from './retention';
import { publishHeads, QUEUE_START, type QueuePlace, sealOldest } from './seal.service';

const STREAMS: readonly TraceStream[] = ['ACT', 'READING'];

/** So many batches of one stream at a time: an employer that fell behind does not keep the others waiting for long. */
const MOST_BATCHES = 100;

/** Each minute, what has been traced since is chained, signed and published. */
export const sealTrace: ScheduledTask = {
  name: 'audit.sealTrace',
  cron: '* * * * *',
  run: async (run) => {
    const total = { sealed: 0, published: 0 };
    for (const employerId of await run.employerIds()) {
      for (const stream of STREAMS) total.sealed += await sealStream(run, employerId, stream);
      total.published += await run.inEmployer(employerId, async (ctx) => {
        const { publish } = sealOf(ctx.services);
        return publish ? publishHeads(ctx, publish) : 0;
      });
    }
    return total;
  },
};

/** A batch to a transaction: what is sealed stays so, should the next one fail. */
async function sealStream(run: ScheduledRun, employerId: string, stream: TraceStream): Promise<number> {
  let sealed = 0;
  let place: QueuePlace | null = QUEUE_START;
  for (let batch = 0; batch < MOST_BATCHES && place; batch++) {
    const after: QueuePlace = place;
    const done = await run.inEmployer(employerId, (ctx) =>
      sealOldest(ctx, sealOf(ctx.services), stream, after),
    );
    sealed += done.sealed;
    place = done.next;
  }
  return sealed;
}

function sealOf({ seal }: { readonly seal?: TraceSeal }): TraceSeal {
  if (!seal) throw new Error('The worker has no key to seal the trace with.');
  return seal;
}

/** Each night, what the law no longer wants kept is forgotten. */
export const purgeTrace: ScheduledTask = {
  name: 'audit.purgeTrace',
  cron: '20 2 * * *',
  run: async (run) => {
    let purged = 0;
    for (const employerId of await run.employerIds()) {
      for (const rule of retentionRules) {
        purged += await run.inEmployer(employerId, (ctx) => purgeExpired(ctx, rule));
      }
    }
    return { purged };
  },
};
