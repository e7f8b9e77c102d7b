import { enqueueJob } from '@jalon/jobs/api';
import type { Actor } from '@jalon/shared/api';
import type { TestDatabase } from '@jalon/shared/api-testing';

/** What the matrix knocks for among jobs; each is a new one, since whoever may ends it. */
export interface JobsWorld {
  holdersJob(): Promise<string>;
  holdersFailedJob(): Promise<string>;
}

export async function jobsWorld(database: TestDatabase, holder: Actor): Promise<JobsWorld> {
  const worker = await database.connect('jalon_worker');
  const ask = async () => {
    const id = await database.inContext(holder, (ctx) =>
      // Any task of the product's: nothing runs it here.
      enqueueJob(ctx, {
        task: 'integrations.deliverWebhook',
        payload: { deliveryId: null },
        isFollowed: true,
      }),
    );
    if (!id) throw new Error('A followed job has an id.');
    return id;
  };
  await ask();
  return {
    holdersJob: ask,
    holdersFailedJob: async () => {
      const id = await ask();
      await worker.transaction(async (manager) => {
        await manager.query(`select set_config('app.employer_id', $1, true)`, [holder.employerId]);
        await manager.query(
          `update followed_job set state = 'WAITING_RETRY', reason = 'UNEXPECTED' where id = $1`,
          [id],
        );
      });
      return id;
    },
  };
}
