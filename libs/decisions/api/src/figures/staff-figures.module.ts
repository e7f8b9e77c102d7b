import type { ApiModule } from '@jalon/shared/api';
import { figuresResolver } from './figures.resolver';
import { figuresRoutes } from './figures.routes';

/** What staff representatives read of what the given domains count. */
export function staffFiguresModule(modules: readonly Pick<ApiModule, 'figures'>[]): ApiModule {
  // What shares people out is read first; long lists of what one may be in several of, last.
  const figures = modules
    .flatMap((module) => module.figures ?? [])
    .toSorted((one, other) => Number(other.isPartition) - Number(one.isPartition));
  return {
    name: 'staff-figures',
    resolvers: [figuresResolver(figures)],
    entities: [],
    migrations: [],
    routes: figuresRoutes(figures),
  };
}
