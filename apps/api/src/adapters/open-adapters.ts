import { dirname, join, resolve } from 'node:path';
import type { ContextServices } from '@jalon/shared/api';
import { v7 as uuidv7 } from 'uuid';
import type { WorkingConfiguration } from '../configuration/working-configuration';
import { ClamdAntivirus } from './clamd-antivirus';
import { installedVersion } from './installed-version';
import { openFileStore } from './open-file-store';
import { SmtpMailTransport } from './smtp-mail-transport';
import { ThreadInspector } from './thread-inspector';

/** What the world outside is for the domains, the database apart. */
export type Adapters = Omit<ContextServices, 'dataSource' | 'spanning' | 'signIn'>;

/** Opens them once for a program, the server or the worker. */
export function openAdapters(configuration: WorkingConfiguration): Adapters {
  return {
    now: () => new Date(),
    newId: () => uuidv7(),
    files: openFileStore(configuration),
    masterKey: configuration.masterKey,
    publicUrl: configuration.publicUrl,
    // Every program is bundled into the same folder: dist/apps/api.
    inspector: new ThreadInspector(join(dirname(resolve(process.argv[1] ?? '.')), 'inspection.mjs')),
    ...(configuration.clamd ? { antivirus: new ClamdAntivirus(configuration.clamd) } : {}),
    ...(configuration.mail ? { mails: new SmtpMailTransport(configuration.mail) } : {}),
    ...(configuration.importFolder ? { importFolder: configuration.importFolder } : {}),
    webhooksToLoopback: configuration.webhooksToLoopback,
    version: installedVersion(),
  };
}
