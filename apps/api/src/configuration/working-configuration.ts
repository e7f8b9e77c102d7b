import { isAbsolute } from 'node:path';
import type { MasterKey } from '@jalon/shared/api';
import type { ClamdAddress } from '../adapters/clamd-antivirus';
import { readClamd } from './antivirus-settings';
import { type FileStoreSettings, readFileStore } from './file-store-settings';
import { isLoopback } from './loopback';
import { type MailSettings, readMailSettings } from './mail-settings';
import { readMasterKeys } from './master-key-settings';
import type { Settings } from './settings';

/** What every program that works for people is told, the server and the worker alike. */
export interface WorkingConfiguration extends FileStoreSettings {
  /** With the serving role: tasks are bound by every policy of an operation. */
  readonly databaseUrl: string;
  /** The one origin people see, without a trailing slash. */
  readonly publicUrl: string;
  readonly masterKey: MasterKey;
  /** Null where no server takes mail. */
  readonly mail: MailSettings | null;
  /** Null where there is no antivirus. */
  readonly clamd: ClamdAddress | null;
  /** Where employers' software puts tables of agents, one sub-folder per SIRET; null where none is watched. */
  readonly importFolder: string | null;
  readonly logLevel: string;
  /** Webhooks may be sent to this very machine, in clear. */
  readonly webhooksToLoopback: boolean;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'];

/** Reads what the server and the worker share: a setting is read here, or in one of the two. */
export function readWorkingConfiguration(settings: Settings, port: number): WorkingConfiguration {
  const publicUrl = readPublicUrl(settings, port);
  return {
    databaseUrl: settings.postgresUrl('DATABASE_URL', 'donnez l’adresse de la base avec le rôle jalon_app'),
    publicUrl,
    masterKey: readMasterKeys(settings),
    ...readFileStore(settings),
    mail: readMailSettings(settings),
    clamd: readClamd(settings),
    importFolder: readImportFolder(settings),
    logLevel: readLogLevel(settings),
    webhooksToLoopback: readWebhooksToLoopback(settings, publicUrl),
  };
}

/** The one origin people see. */
export function readPublicUrl(settings: Settings, port: number): string {
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

/** What a server people use would lend to whoever may add a webhook: its own machine's doors. */
function readWebhooksToLoopback(settings: Settings, publicUrl: string): boolean {
  const text = settings.text('WEBHOOKS_TO_LOOPBACK') ?? 'false';
  if (text !== 'true' && text !== 'false') {
    settings.refuse(`WEBHOOKS_TO_LOOPBACK vaut « ${text} » : donnez true ou false.`);
  }
  const isHere = URL.canParse(publicUrl) && isLoopback(new URL(publicUrl).hostname);
  if (text === 'true' && !isHere) {
    settings.refuse(
      'WEBHOOKS_TO_LOOPBACK n’est accepté que si PUBLIC_URL est sur cette machine (localhost) : retirez-le.',
    );
  }
  return text === 'true' && isHere;
}

/** An absolute path: a relative one would depend on where the program was started. */
function readImportFolder(settings: Settings): string | null {
  const path = settings.text('IMPORT_FOLDER') ?? null;
  if (path !== null && !isAbsolute(path)) {
    settings.refuse(
      `IMPORT_FOLDER (${path}) doit être un chemin complet, par exemple « /var/lib/jalon/imports ».`,
    );
  }
  return path;
}

function readLogLevel(settings: Settings): string {
  const level = settings.text('LOG_LEVEL') ?? 'info';
  if (!LOG_LEVELS.includes(level)) {
    settings.refuse(`LOG_LEVEL vaut « ${level} » : choisissez ${LOG_LEVELS.join(', ')}.`);
  }
  return level;
}
