import { resolve } from 'node:path';
import { type MasterKey, readMasterKey } from '@jalon/shared/api';
import { isLoopback } from './loopback';
import { readProviders } from './providers';
import type { SignInProviderSettings } from './providers';
import { type Environment, Settings } from './settings';

/** How long a web session lives, in milliseconds. */
export interface SessionLimits {
  readonly idle: number;
  readonly absolute: number;
}

/** Everything the server is told from outside, checked. */
export interface Configuration {
  readonly databaseUrl: string;
  readonly host: string;
  readonly port: number;
  /** The one origin people see, without a trailing slash. */
  readonly publicUrl: string;
  readonly sessionSecret: string;
  readonly session: SessionLimits;
  readonly masterKey: MasterKey;
  readonly fileStore: string;
  readonly providers: readonly SignInProviderSettings[];
  /** Addresses or networks of the proxies whose forwarded headers are believed. */
  readonly trustProxy: readonly string[];
  readonly logLevel: string;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'];
const MINUTE = 60_000;

/** Reads the serving configuration. @throws {Refusal} with one sentence per setting that cannot be used. */
export function readConfiguration(environment: Environment): Configuration {
  const settings = new Settings(environment);
  const port = settings.integer('PORT', 4200, [1, 65_535]);
  const configuration: Configuration = {
    databaseUrl: settings.postgresUrl('DATABASE_URL', 'donnez l’adresse de la base avec le rôle jalon_app'),
    host: settings.text('HOST') ?? '127.0.0.1',
    port,
    publicUrl: readPublicUrl(settings, port),
    sessionSecret: readSessionSecret(settings),
    session: readSessionLimits(settings),
    masterKey: masterKeyIn(settings),
    fileStore: resolve(settings.text('FILE_STORE') ?? '.data/files'),
    providers: readProviders(settings),
    trustProxy: (settings.text('TRUST_PROXY') ?? '')
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean),
    logLevel: readLogLevel(settings),
  };
  settings.check();
  return configuration;
}

/** The worker needs its own role's address and nothing else. */
export function readWorkerConfiguration(environment: Environment): { readonly databaseUrl: string } {
  const settings = new Settings(environment);
  const databaseUrl = settings.postgresUrl(
    'DATABASE_WORKER_URL',
    'donnez l’adresse de la base avec le rôle jalon_worker',
  );
  settings.check();
  return { databaseUrl };
}

/** The migrations need the owner's address and nothing else. */
export function readOwnerConfiguration(environment: Environment): { readonly databaseUrl: string } {
  const settings = new Settings(environment);
  const databaseUrl = settings.postgresUrl(
    'DATABASE_OWNER_URL',
    'donnez l’adresse de la base avec le rôle jalon_owner',
  );
  settings.check();
  return { databaseUrl };
}

function readPublicUrl(settings: Settings, port: number): string {
  const text = settings.text('PUBLIC_URL') ?? `http://localhost:${port}`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || url.pathname !== '/' || url.search || url.hash || !/^https?:$/.test(url.protocol)) {
    settings.refuse(
      'PUBLIC_URL doit être une adresse sans chemin, par exemple « https://jalon.exemple.fr ».',
    );
    return '';
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    settings.refuse(
      `PUBLIC_URL (${text}) doit commencer par « https:// » : http n’est accepté que sur cette machine (localhost).`,
    );
  }
  return url.origin;
}

function readSessionSecret(settings: Settings): string {
  const secret = settings.required(
    'SESSION_SECRET',
    'donnez un secret d’au moins 32 caractères (openssl rand -base64 48)',
  );
  if (secret && secret.length < 32) {
    settings.refuse(
      'SESSION_SECRET est trop court : donnez au moins 32 caractères (openssl rand -base64 48).',
    );
  }
  return secret;
}

function readSessionLimits(settings: Settings): SessionLimits {
  const idle = settings.integer('SESSION_IDLE_MINUTES', 30, [5, 240]) * MINUTE;
  const absolute = settings.integer('SESSION_ABSOLUTE_MINUTES', 600, [15, 1440]) * MINUTE;
  return { idle, absolute };
}

function masterKeyIn(settings: Settings): MasterKey {
  const text = settings.required('MASTER_KEY', 'donnez 32 octets en base64 (openssl rand -base64 32)');
  try {
    return readMasterKey(text);
  } catch {
    if (text) settings.refuse('MASTER_KEY doit être 32 octets en base64 (openssl rand -base64 32).');
    return { id: '', secret: Buffer.alloc(0) };
  }
}

function readLogLevel(settings: Settings): string {
  const level = settings.text('LOG_LEVEL') ?? 'info';
  if (!LOG_LEVELS.includes(level)) {
    settings.refuse(`LOG_LEVEL vaut « ${level} » : choisissez ${LOG_LEVELS.join(', ')}.`);
  }
  return level;
}
