import { resolve } from 'node:path';
import { type Environment, Settings } from './settings';

/** What copies the database is told. */
export interface BackupConfiguration {
  readonly databaseUrl: string;
  readonly fileStore: string;
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
    fileStore: resolve(settings.text('FILE_STORE') ?? '.data/files'),
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
