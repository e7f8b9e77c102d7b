import type { ApiModule } from '@jalon/shared/api';
import { AnswerTemplateRow } from './answers/answer-template.entity';
import { AnswerTemplateResolver } from './answers/answer-template.resolver';
import { WorkItem, WorkItemEvent } from './items/work-item.entity';
import { WorkItemDetailResolver, WorkKindCountResolver, WorklistResolver } from './list/worklist.resolver';
import { followLetters, letterWork } from './letter-work';
import { CreateWorklist1764001000000 } from './migrations/1764001000000-create-worklist';
import { PutLettersInWorklist1764001001000 } from './migrations/1764001001000-put-letters-in-worklist';
import { SayWhichMessagesAwaitAnAnswer1764001500000 } from './migrations/1764001500000-say-which-messages-await-an-answer';
import { notices } from './notices';
import { Opinion } from './opinions/opinion.entity';
import { purgeWorklist } from './purge-worklist';
import { MyRequestsResolver, WorkOpinionsResolver } from './requests/my-requests.resolver';
import { WorklistView } from './views/worklist-view.entity';
import { WorklistViewResolver } from './views/worklist-view.resolver';
import { declareWorkItemKinds } from './work-item-kinds';
import { worklistKeeps } from './worklist.keeps';
import { worklistRoutes } from './worklist.routes';

/** What waits for whom, from every domain. It learns the kinds of item of `modules`. */
export function worklistModule(modules: readonly Pick<ApiModule, 'workItems'>[]): ApiModule {
  declareWorkItemKinds([...modules, { workItems: [letterWork] }]);
  followLetters();
  return {
    name: 'worklist',
    resolvers: [
      WorklistResolver,
      WorkItemDetailResolver,
      WorkKindCountResolver,
      MyRequestsResolver,
      WorkOpinionsResolver,
      AnswerTemplateResolver,
      WorklistViewResolver,
    ],
    entities: [WorkItem, WorkItemEvent, AnswerTemplateRow, WorklistView, Opinion],
    migrations: [
      CreateWorklist1764001000000,
      PutLettersInWorklist1764001001000,
      SayWhichMessagesAwaitAnAnswer1764001500000,
    ],
    scheduled: [purgeWorklist],
    ...worklistKeeps,
    notices,
    routes: worklistRoutes,
  };
}
