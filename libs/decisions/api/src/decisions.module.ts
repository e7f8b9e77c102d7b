import type { ApiModule } from '@jalon/shared/api';
import { EmployerDecision } from './decision.entity';
import { CreateDecisions1764002000000 } from './migrations/1764002000000-create-decisions';

/** What the employer decides after the committee’s opinion, before anything is opened to its people. */
export const decisionsModule: ApiModule = {
  name: 'decisions',
  resolvers: [],
  entities: [EmployerDecision],
  migrations: [CreateDecisions1764002000000],
};
