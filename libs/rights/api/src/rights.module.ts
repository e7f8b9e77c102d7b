import type { ApiModule } from '@jalon/shared/api';
import { delegationNotices } from './delegation/delegation.notices';
import { DelegationResolver } from './delegation/delegation.resolver';
import { HabilitationResolver } from './habilitation/habilitation.resolver';
import { CreateReviews1764003000100 } from './migrations/1764003000100-create-reviews';
import { lookAtHabilitationsDaily, lookAtHabilitationsTask } from './morning.task';
import { habilitationNotices } from './notices';
import { HabilitationReview, HabilitationReviewLine } from './review/review.entity';
import { ReviewResolver } from './review/review.resolver';
import { reviewWork } from './review/review.work';
import { holdings } from './rights.holdings';
import { SecondRoleResolver } from './role/role.resolver';
import { rightsRoutes } from './rights.routes';
import { SightResolver } from './why/sight.resolver';

/** Who may do what: habilitations given, renewed, reviewed and explained; delegations, interims and second roles. */
export const rightsModule: ApiModule = {
  name: 'rights',
  resolvers: [DelegationResolver, HabilitationResolver, ReviewResolver, SecondRoleResolver, SightResolver],
  entities: [HabilitationReview, HabilitationReviewLine],
  migrations: [CreateReviews1764003000100],
  tasks: [lookAtHabilitationsTask],
  scheduled: [lookAtHabilitationsDaily],
  holdings,
  notices: [...habilitationNotices, ...delegationNotices],
  workItems: [reviewWork],
  routes: rightsRoutes,
};
