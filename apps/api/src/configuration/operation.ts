import { resolve } from 'node:path';
import { type FileStoreSettings, readFileStore } from './file-store-settings';
import { type Environment, Settings } from './settings';

/** What copies the database is told. */
export interface BackupConfiguration extends FileStoreSettings {
  readonly databaseUrl: string;
}

/** @throws {Refusal} with one sentence per setting that cannot be used */
export function readBackupConfiguration(environment: Environment): BackupConfiguration {
  return read(environment, 'DATABASE_BACKUP_URL', 'jalon_backup');
}

/** @throws {Refusal} with one sentence per setting that cannot be used */
export function readRestoreConfiguration(environment: Environment): BackupConfiguration {
  return read(environment, 'DATABASE_OWNER_URL', 'jalon_owner');
}

function read(environment: Environment, variable: string, role: string): BackupConfiguration {
  const settings = new Settings(environment);
  const configuration = {
    databaseUrl: settings.postgresUrl(variable, `donnez l’adresse de la base avec le rôle ${role}`),
    ...readFileStore(settings),
  };
  settings.check();
  return configuration;
}

/** Seals the manifests of backups; null when they are only hashed. @throws {Refusal} when it is no key */
export function readBackupKey(environment: Environment): Buffer | null {
  const settings = new Settings(environment);
  const text = settings.text('BACKUP_KEY');
  const key = text === undefined ? null : Buffer.from(text, 'base64');
  if (key && key.length !== 32) {
    settings.refuse('BACKUP_KEY doit être 32 octets en base64 (openssl rand -base64 32).');
  }
  settings.check();
  return key;
}

/** Where erasures are noted, outside the database; undefined when none ever is. */
export function readErasureJournal(environment: Environment): string | undefined {
  const settings = new Settings(environment);
  const path = settings.text('ERASURE_JOURNAL');
  settings.check();
  return path === undefined ? undefined : resolve(path);
}

/** How a program is watched and stopped. */
export interface OperationSettings {
  /** Opens `/metrics` to whoever sends it; closed to everybody when null. */
  readonly metricsToken: string | null;
  /** Where the worker answers about itself; it does not when null. */
  readonly metricsPort: number | null;
  readonly host: string;
  /** Where spans are sent, by OTLP over HTTP; none is made when null. */
  readonly traces: string | null;
  /** In milliseconds. */
  readonly shutdown: { readonly drainFor: number; readonly within: number };
}

const SECOND = 1_000;

/** @throws {Refusal} with one sentence per setting that cannot be used */
export function readOperationSettings(environment: Environment): OperationSettings {
  const settings = new Settings(environment);
  const port = settings.text('METRICS_PORT');
  const operation: OperationSettings = {
    metricsToken: readMetricsToken(settings),
    metricsPort: port === undefined ? null : settings.integer('METRICS_PORT', 0, [1, 65_535]),
    host: settings.text('HOST') ?? '127.0.0.1',
    traces: readTraces(settings),
    shutdown: {
      drainFor: settings.integer('DRAIN_SECONDS', 0, [0, 120]) * SECOND,
      within: settings.integer('SHUTDOWN_SECONDS', 8, [1, 600]) * SECOND,
    },
  };
  settings.check();
  return operation;
}

function readMetricsToken(settings: Settings): string | null {
  const token = settings.text('METRICS_TOKEN') ?? null;
  if (token !== null && token.length < 16) {
    settings.refuse('METRICS_TOKEN est trop court : donnez au moins 16 caractères (openssl rand -hex 24).');
  }
  return token;
}

function readTraces(settings: Settings): string | null {
  const text = settings.text('OTEL_EXPORTER_OTLP_ENDPOINT') ?? null;
  if (text !== null && !(URL.canParse(text) && /^https?:$/.test(new URL(text).protocol))) {
    settings.refuse(
      'OTEL_EXPORTER_OTLP_ENDPOINT doit être une adresse, par exemple « http://127.0.0.1:4318 ».',
    );
    return null;
  }
  return text;
}
