import { readProviders } from './providers';
import type { SignInProviderSettings } from './providers';
import { readSealSettings, type SealSettings } from './seal-settings';
import { type Environment, Settings } from './settings';
import { readWorkingConfiguration, type WorkingConfiguration } from './working-configuration';

/** How long a web session lives, in milliseconds. */
export interface SessionLimits {
  readonly idle: number;
  readonly absolute: number;
}

/** Everything the server is told from outside, checked. */
export interface Configuration extends WorkingConfiguration {
  readonly host: string;
  readonly port: number;
  readonly sessionSecret: string;
  readonly session: SessionLimits;
  /** Sensitive acts ask for a second factor or a passkey, and not only for a recent proof. */
  readonly wantsStrongProof: boolean;
  /** Codes handed over, passkeys and passwords, beside the providers. */
  readonly localSignIn: boolean;
  readonly providers: readonly SignInProviderSettings[];
  /** Addresses or networks of the proxies whose forwarded headers are believed. */
  readonly trustProxy: readonly string[];
}

/** Everything the worker is told from outside, checked. */
export interface WorkerConfiguration extends WorkingConfiguration {
  /** With the worker's role: the queue, and what is done at given hours. */
  readonly workerDatabaseUrl: string;
  /** Jobs done at the same time. */
  readonly concurrency: number;
  readonly seal: SealSettings;
}

const MINUTE = 60_000;

/** Reads the serving configuration. @throws {Refusal} with one sentence per setting that cannot be used. */
export function readConfiguration(environment: Environment): Configuration {
  const settings = new Settings(environment);
  const port = readPort(settings);
  const configuration: Configuration = {
    ...readWorkingConfiguration(settings, port),
    host: settings.text('HOST') ?? '127.0.0.1',
    port,
    sessionSecret: readSessionSecret(settings),
    session: readSessionLimits(settings),
    wantsStrongProof: readWantsStrongProof(settings),
    localSignIn: readLocalSignIn(settings),
    providers: readProviders(settings),
    trustProxy: (settings.text('TRUST_PROXY') ?? '')
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean),
  };
  settings.check();
  return configuration;
}

/** Reads the worker's configuration. @throws {Refusal} with one sentence per setting that cannot be used. */
export function readWorkerConfiguration(environment: Environment): WorkerConfiguration {
  const settings = new Settings(environment);
  const configuration: WorkerConfiguration = {
    ...readWorkingConfiguration(settings, readPort(settings)),
    workerDatabaseUrl: settings.postgresUrl(
      'DATABASE_WORKER_URL',
      'donnez l’adresse de la base avec le rôle jalon_worker',
    ),
    concurrency: settings.integer('WORKER_CONCURRENCY', 2, [1, 20]),
    seal: readSealSettings(settings),
  };
  settings.check();
  return configuration;
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

/** The address people see names it, when PUBLIC_URL does not say otherwise. */
function readPort(settings: Settings): number {
  return settings.integer('PORT', 4200, [1, 65_535]);
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

function readWantsStrongProof(settings: Settings): boolean {
  const wish = settings.text('SENSITIVE_ACTS_PROOF') ?? 'recent';
  if (wish !== 'recent' && wish !== 'strong') {
    settings.refuse(`SENSITIVE_ACTS_PROOF vaut « ${wish} » : donnez « recent » ou « strong ».`);
  }
  return wish === 'strong';
}

/** Open unless closed: it opens to nobody whom a referent has not handed a code to. */
function readLocalSignIn(settings: Settings): boolean {
  const wish = settings.text('LOCAL_SIGN_IN') ?? 'on';
  if (wish !== 'on' && wish !== 'off') {
    settings.refuse(`LOCAL_SIGN_IN vaut « ${wish} » : donnez « on » ou « off ».`);
  }
  return wish !== 'off';
}

function readSessionLimits(settings: Settings): SessionLimits {
  const idle = settings.integer('SESSION_IDLE_MINUTES', 30, [5, 240]) * MINUTE;
  const absolute = settings.integer('SESSION_ABSOLUTE_MINUTES', 600, [15, 1440]) * MINUTE;
  return { idle, absolute };
}
