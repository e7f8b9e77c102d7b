import type { ApiModule } from '@jalon/shared/api';
import { declareWorkItemKinds } from './work-item-kinds';

/** What waits for whom, from every domain. It learns the kinds of item of `modules`. */
export function worklistModule(modules: readonly Pick<ApiModule, 'workItems'>[]): ApiModule {
  declareWorkItemKinds(modules);
  return {
    name: 'worklist',
    resolvers: [],
    entities: [],
    migrations: [],
  };
}
