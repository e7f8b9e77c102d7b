import { PersistedPlugin } from '@grafserv/persisted';
import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

/**
 * PostGraphile as its documentation recommends it: Amber preset, simple collections, row-level security through
 * `pgSettings`, and persisted documents as ours are.
 *
 * @param {{ pool: import('pg').Pool, documents: Record<string, string> }} options
 * @returns {GraphileConfig.Preset}
 */
export function peerPreset({ pool, documents }) {
  return {
    extends: [PostGraphileAmberPreset],
    plugins: [PersistedPlugin],
    pgServices: [makePgService({ pool, schemas: ['public'] })],
    // "Simple collections": lists, no connections.
    schema: { defaultBehavior: '-connection +list' },
    grafast: {
      // The headers stand for the session read that our server does and this one is spared.
      context: ({ node }) => ({
        pgSettings: {
          'app.employer_id': node?.req.headers['x-employer-id'],
          'app.person_id': node?.req.headers['x-person-id'],
        },
      }),
    },
    grafserv: {
      graphqlPath: '/graphql',
      graphiql: false,
      watch: false,
      persistedOperations: documents,
      allowUnpersistedOperation: false,
    },
  };
}
