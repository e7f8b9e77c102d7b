import { dirname, join, resolve } from 'node:path';
import { buildApiSchema, type ContextServices } from '@jalon/shared/api';
import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { openAdapters } from './adapters/open-adapters';
import { openIdConnectProvider } from './adapters/openid-connect';
import { type Configuration, readConfiguration } from './configuration/configuration';
import { connectDatabase, requireCurrentSchema, requireRestrictedRole } from './database';
import { TrustedDocuments } from './graphql/trusted-documents';
import { announceListening, endWithLauncher, waitForTurn } from './launcher-link';
import { modules } from './modules';
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
  const dataSource = await connectDatabase('DATABASE_URL', configuration.databaseUrl, 'jalon-api');
  await requireRestrictedRole('DATABASE_URL', dataSource);
  await requireCurrentSchema(dataSource);
  // A demonstration is shown at any port; what it issues is for show.
  if (!extension) await requireSamePublicUrl(dataSource, configuration.publicUrl);
  const spanning = await connectDatabase('DATABASE_URL', configuration.databaseUrl, 'jalon-api-spanning', 5);
  const extra = await extension?.(configuration, dataSource);
  const parts = { ...productionParts(configuration, { dataSource, spanning }), ...extra };
  const app = await createServer({ ...parts, services: withSignIn(parts.services, parts) });
  stopCleanly(app, [dataSource, spanning]);
  await app.ready();
  await waitForTurn();
  await listen(app, configuration);
  announceListening();
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
  const offer = providers.map(({ key, label }) => ({ key, label }));
  return { ...services, signIn: { providers: offer, idleLimit: configuration.session.idle } };
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

/** Requests under way are answered, then the connections are given back. A second signal does not wait. */
function stopCleanly(app: FastifyInstance, dataSources: readonly DataSource[]): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) process.exit(1);
    stopping = true;
    await app.close();
    await Promise.all(dataSources.map((dataSource) => dataSource.destroy()));
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());
  endWithLauncher(stop);
}
