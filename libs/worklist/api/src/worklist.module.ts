import type { ApiModule } from '@jalon/shared/api';
import { WorkItem, WorkItemEvent } from './items/work-item.entity';
import { CreateWorklist1764001000000 } from './migrations/1764001000000-create-worklist';
import { declareWorkItemKinds } from './work-item-kinds';

/** What waits for whom, from every domain. It learns the kinds of item of `modules`. */
export function worklistModule(modules: readonly Pick<ApiModule, 'workItems'>[]): ApiModule {
  declareWorkItemKinds(modules);
  return {
    name: 'worklist',
    resolvers: [],
    entities: [WorkItem, WorkItemEvent],
    migrations: [CreateWorklist1764001000000],
  };
}
