import type { ApiModule } from '@jalon/shared/api';
import { applyTask } from './apply.task';
import { reorganisationHoldings } from './reorganisation.holdings';
import { CreateReorganisations1764007000000 } from './migrations/1764007000000-create-reorganisations';
import { notices } from './notices';
import { Reorganisation, ReorganisationMove } from './reorganisation.entity';
import { ReorganisationResolver } from './reorganisation.resolver';
import { NOT_APPLIED } from './work-items';

/** A move of services and people, prepared for a day, tried, and applied on that day. */
export const reorganisationModule: ApiModule = {
  name: 'reorganisation',
  resolvers: [ReorganisationResolver],
  entities: [Reorganisation, ReorganisationMove],
  migrations: [CreateReorganisations1764007000000],
  tasks: [applyTask],
  notices,
  workItems: [NOT_APPLIED],
  holdings: reorganisationHoldings,
};
