import { dirname, join, resolve } from 'node:path';
import { buildApiSchema, type ContextServices } from '@jalon/shared/api';
import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { openAdapters } from './adapters/open-adapters';
import { requireFileStore } from './adapters/open-file-store';
import { openIdConnectProvider } from './adapters/openid-connect';
import { type Configuration, readConfiguration } from './configuration/configuration';
import { type OperationSettings, readOperationSettings } from './configuration/operation';
import { connectDatabase, requireCurrentSchema, requireRestrictedRole } from './database';
import { TrustedDocuments } from './graphql/trusted-documents';
import { announceListening, endWithLauncher, waitForTurn } from './launcher-link';
import { modules } from './modules';
import type { Readiness } from './operation/readiness';
import { programLog } from './operation/program-log';
import { endOnSignal } from './operation/stop-signal';
import { traceProgram } from './operation/trace-program';
import type { Tracing } from './operation/tracing';
import { watchProgram } from './operation/watch';
import { requireSamePublicUrl } from './public-address';
import { Refusal } from './refusal';
import { createServer, type ServerParts } from './server';

/** What an entry adds to the production server: nothing, or the demonstration. */
export type Extension = (
  configuration: Configuration,
  dataSource: DataSource,
) => Promise<Partial<Omit<ServerParts, 'configuration' | 'services'>>>;

/** Reads the configuration, checks the database, serves, and stops cleanly. @throws {Refusal} in one sentence per fault. */
export async function serve(extension?: Extension): Promise<void> {
  const configuration = readConfiguration(process.env);
  const operation = readOperationSettings(process.env);
  const dataSource = await connectDatabase('DATABASE_URL', configuration.databaseUrl, 'jalon-api');
  await requireRestrictedRole('DATABASE_URL', dataSource);
  await requireCurrentSchema(dataSource);
  // A demonstration is shown at any port; what it issues is for show.
  if (!extension) await requireSamePublicUrl(dataSource, configuration.publicUrl);
  const spanning = await connectDatabase('DATABASE_URL', configuration.databaseUrl, 'jalon-api-spanning', 5);
  const extra = await extension?.(configuration, dataSource);
  const parts = { ...productionParts(configuration, { dataSource, spanning }), ...extra };
  await requireFileStore(parts.services.files);
  const app = await createWatched(parts, { dataSource, spanning }, operation);
  await app.ready();
  await waitForTurn();
  await listen(app, configuration);
  announceListening();
}

/** The server, with what is measured, traced and stopped of it. */
async function createWatched(
  parts: ServerParts,
  pools: { readonly dataSource: DataSource; readonly spanning: DataSource },
  operation: OperationSettings,
): Promise<FastifyInstance> {
  const { readiness, metrics, files } = watchProgram(
    {
      program: 'api',
      dataSource: pools.dataSource,
      pools: { operations: pools.dataSource, spanning: pools.spanning },
      files: parts.services.files,
      fileStore: parts.configuration.fileStore,
      log: programLog('api'),
    },
    operation,
  );
  const tracing = await traceProgram(operation.traces, 'api');
  const app = await createServer({
    ...parts,
    ...(metrics ? { metrics } : {}),
    ...(tracing ? { trace: (server) => tracing.watch(server) } : {}),
    readiness,
    services: withSignIn({ ...parts.services, files }, parts),
  });
  stopCleanly(app, { readiness, dataSources: Object.values(pools), operation, tracing });
  return app;
}

function productionParts(
  configuration: Configuration,
  connections: Required<Pick<ContextServices, 'dataSource' | 'spanning'>>,
): ServerParts {
  // Every program is bundled into the same folder: dist/apps/api.
  const here = dirname(resolve(process.argv[1] ?? '.'));
  return {
    configuration,
    services: { ...openAdapters(configuration), ...connections },
    modules,
    schema: buildApiSchema(modules),
    documents: new TrustedDocuments(join(here, 'trusted-documents.json')),
    providers: configuration.providers.map(openIdConnectProvider),
    builtApps: join(here, '..'),
    exploring: false,
  };
}

/** The offer shown on the sign-in page: the providers really there, the demonstration's included. */
function withSignIn(services: ContextServices, { providers, configuration }: ServerParts): ContextServices {
  const offer = providers.map(({ key, label, issuer, isPersonal }) => ({ key, label, issuer, isPersonal }));
  const { session, wantsStrongProof } = configuration;
  return { ...services, signIn: { providers: offer, idleLimit: session.idle, wantsStrongProof } };
}

async function listen(app: FastifyInstance, { host, port }: Configuration): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'EADDRINUSE') {
      throw new Refusal([
        `Le port ${port} est déjà utilisé : arrêtez l’autre programme, ou choisissez-en un autre avec PORT.`,
      ]);
    }
    if (code === 'EADDRNOTAVAIL' || code === 'EACCES' || code === 'ENOTFOUND') {
      throw new Refusal([
        `L’adresse ${host}:${port} ne peut pas être ouverte (${code}) : corrigez HOST ou PORT.`,
      ]);
    }
    throw error;
  }
}

/** Requests under way are answered, new ones are not taken, then the connections are given back. */
function stopCleanly(app: FastifyInstance, { readiness, dataSources, operation, tracing }: Stopped): void {
  const end = endOnSignal({
    ...operation.shutdown,
    announce: () => readiness.stop(),
    close: async () => {
      await app.close();
      await tracing?.stop();
      await Promise.all(dataSources.map((dataSource) => dataSource.destroy()));
    },
    overdue: () => app.log.error('requests under way were cut: SHUTDOWN_SECONDS is over'),
  });
  endWithLauncher(end);
}

interface Stopped {
  readonly readiness: Readiness;
  readonly dataSources: readonly DataSource[];
  readonly operation: OperationSettings;
  readonly tracing: Tracing | null;
}
