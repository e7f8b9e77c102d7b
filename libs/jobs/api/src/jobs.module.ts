import type { ApiModule } from '@jalon/shared/api';
import { FollowedJob } from './followed-job.entity';
import { FollowedJobResolver } from './followed-job.resolver';
import { CreateJobs1763900000000 } from './migrations/1763900000000-create-jobs';
import { migrateQueue } from './queue/migrate-queue';
import { purgeJobs } from './purge-jobs';
import { publishTasks, tasksOf } from './queue/publish-tasks';

/** The jobs that `modules` do later: the queue, its allow-list, and what people follow of it. */
export function jobsModule(modules: readonly Pick<ApiModule, 'tasks'>[]): ApiModule {
  return {
    name: 'jobs',
    resolvers: [FollowedJobResolver],
    entities: [FollowedJob],
    migrations: [CreateJobs1763900000000],
    scheduled: [purgeJobs],
    publish: async (owner, say) => {
      await migrateQueue(owner, say);
      await publishTasks(owner, tasksOf(modules));
    },
  };
}
