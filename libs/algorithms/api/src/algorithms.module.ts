import type { AlgorithmSheet, ApiModule } from '@jalon/shared/api';
import { algorithmResolver } from './algorithm.resolver';
import { algorithmRoutes } from './algorithm.routes';

/** The public register of the rules declared by `modules`. */
export function algorithmsModule(modules: readonly Pick<ApiModule, 'algorithms'>[]): ApiModule {
  const sheets: readonly AlgorithmSheet[] = modules.flatMap(({ algorithms = [] }) => algorithms);
  return {
    name: 'algorithms',
    resolvers: [algorithmResolver(sheets)],
    entities: [],
    migrations: [],
    routes: (app) => algorithmRoutes(app, sheets),
  };
}
