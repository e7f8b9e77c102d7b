import type { ApiModule } from '@jalon/shared/api';
import { EmployerDecision } from './decision.entity';
import { DecisionResolver } from './decision.resolver';
import { holdings } from './decisions.holdings';
import { DecisionDraftRow } from './draft.entity';
import { watchEndingsDaily, watchEndingsTask } from './ending';
import { CreateDecisions1764002000000 } from './migrations/1764002000000-create-decisions';
import { endingWork, notices } from './notices';
import { tellDecisionTask } from './tell';

/** What the employer decides after the committee’s opinion, before anything is opened to its people. */
export const decisionsModule: ApiModule = {
  name: 'decisions',
  resolvers: [DecisionResolver],
  entities: [EmployerDecision, DecisionDraftRow],
  migrations: [CreateDecisions1764002000000],
  tasks: [tellDecisionTask, watchEndingsTask],
  scheduled: [watchEndingsDaily],
  holdings,
  notices,
  workItems: [endingWork],
};
