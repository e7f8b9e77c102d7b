import type { ApiModule } from '@jalon/shared/api';
import { figuresResolver } from './figures.resolver';
import { figuresRoutes } from './figures.routes';

/** What staff representatives read of what the given domains count. */
export function staffFiguresModule(modules: readonly Pick<ApiModule, 'figures'>[]): ApiModule {
  const figures = modules.flatMap((module) => module.figures ?? []);
  return {
    name: 'staff-figures',
    resolvers: [figuresResolver(figures)],
    entities: [],
    migrations: [],
    routes: figuresRoutes(figures),
  };
}
