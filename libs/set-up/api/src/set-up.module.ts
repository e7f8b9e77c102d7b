import type { ApiModule } from '@jalon/shared/api';
import { CreateSetUp1764008000000 } from './migrations/1764008000000-create-set-up';
import { SetUpPlan } from './set-up.entity';
import { SetUpResolver } from './set-up.resolver';

/** The guided start of an employer. */
export const setUpModule: ApiModule = {
  name: 'set-up',
  resolvers: [SetUpResolver],
  entities: [SetUpPlan],
  migrations: [CreateSetUp1764008000000],
};
