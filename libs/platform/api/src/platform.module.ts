import type { ApiModule } from '@jalon/shared/api';
import { BREAK_GLASS_OPENED } from './break-glass.notice';
import { BreakGlassResolver } from './break-glass.resolver';
import { RetryDeadJobs1763905000000 } from './migrations/1763905000000-retry-dead-jobs';
import { PlatformResolver } from './platform.resolver';
import { platformRoutes } from './platform.routes';

/** The operator's work: employers and how they are set up, the state of the platform, emergency accesses. */
export const platformModule: ApiModule = {
  name: 'platform',
  resolvers: [PlatformResolver, BreakGlassResolver],
  entities: [],
  migrations: [RetryDeadJobs1763905000000],
  notices: [BREAK_GLASS_OPENED],
  routes: platformRoutes,
};
