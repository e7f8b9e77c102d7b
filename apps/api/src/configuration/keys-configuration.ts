import { resolve } from 'node:path';
import type { MasterKey } from '@jalon/shared/api';
import { type FileStoreSettings, readFileStore } from './file-store-settings';
import { readMasterKeys } from './master-key-settings';
import { type Environment, Settings } from './settings';

/** What the command of the keys is told. */
export interface KeysConfiguration extends FileStoreSettings {
  readonly databaseUrl: string;
  readonly masterKey: MasterKey;
  /** Where erasures are noted outside the database, so that a restore does not bring back what was erased. */
  readonly erasureJournal: string | null;
}

/** @throws {Refusal} with one sentence per setting that cannot be used */
export function readKeysConfiguration(environment: Environment): KeysConfiguration {
  const settings = new Settings(environment);
  const journal = settings.text('ERASURE_JOURNAL');
  const configuration = {
    databaseUrl: settings.postgresUrl(
      'DATABASE_OWNER_URL',
      'donnez l’adresse de la base avec le rôle jalon_owner',
    ),
    masterKey: readMasterKeys(settings),
    erasureJournal: journal === undefined ? null : resolve(journal),
    ...readFileStore(settings),
  };
  settings.check();
  return configuration;
}
