import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApiSchema } from '@jalon/shared/api';
import type { TestDatabase } from '@jalon/shared/api-testing';
import type { FastifyInstance } from 'fastify';
import type { Configuration } from '../configuration/configuration';
import { TrustedDocuments } from '../graphql/trusted-documents';
import { modules } from '../modules';
import { createServer, type ServerParts } from '../server';

const MINUTE = 60_000;

/** A server on a test's database, as production assembles it, listening on a port of its own when `listen` says so. */
export async function testServer(
  database: TestDatabase,
  parts: Partial<ServerParts> & { readonly documents?: TrustedDocuments } = {},
  configuration: Partial<Configuration> = {},
): Promise<FastifyInstance> {
  const services = database.services();
  return createServer({
    configuration: { ...testConfiguration(), ...configuration },
    services,
    modules,
    schema: buildApiSchema(modules),
    documents: trustedDocuments({}),
    providers: [],
    builtApps: builtApps(),
    exploring: true,
    ...parts,
  });
}

/** A configuration that reaches nothing. */
export function testConfiguration(): Configuration {
  return {
    databaseUrl: '',
    host: '127.0.0.1',
    port: 0,
    publicUrl: 'http://localhost:4239',
    sessionSecret: 'a secret of the tests, long enough to be one',
    wantsStrongProof: false,
    localSignIn: true,
    session: { idle: 30 * MINUTE, absolute: 600 * MINUTE },
    masterKey: { id: 'test', secret: Buffer.alloc(32) },
    fileStore: '',
    s3: null,
    webhooksToLoopback: false,
    mail: null,
    clamd: null,
    providers: [],
    trustProxy: [],
    importFolder: null,
    logLevel: 'silent',
  };
}

/** The manifest of a portal that has these documents. */
export function trustedDocuments(documents: Readonly<Record<string, string>>): TrustedDocuments {
  const file = join(mkdtempSync(join(tmpdir(), 'jalon-documents-')), 'trusted-documents.json');
  writeFileSync(file, JSON.stringify(documents));
  return new TrustedDocuments(file);
}

/** A folder of built applications, empty. */
export function builtApps(): string {
  return mkdtempSync(join(tmpdir(), 'jalon-apps-'));
}
