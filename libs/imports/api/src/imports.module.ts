import type { ApiModule } from '@jalon/shared/api';
import { CreateImports1764006000000 } from './migrations/1764006000000-create-imports';
import { intake } from './intake/intake.module';
import { applyImport } from './session/apply-import.task';
import { checkImport } from './session/check-import.task';
import { importDone } from './session/import-done.notice';
import { ImportFieldRule, ImportMapping } from './session/import-memory.entity';
import { ImportDeparture, ImportRow } from './session/import-row.entity';
import { holdings } from './session/import.holdings';
import { importRoutes } from './session/import.routes';
import { staffImportUploads, unfinishedImport } from './session/import.work';
import { purgeImports } from './session/purge-imports';
import { readImport } from './session/read-import.task';
import { StaffImport } from './session/staff-import.entity';
import { StaffImportResolver } from './session/staff-import.resolver';
import { undoImportRows } from './session/undo-import.task';

/** What comes in from files: read, mapped, tried, confirmed, reported and undone. */
export const importsModule: ApiModule = {
  name: 'imports',
  resolvers: [StaffImportResolver, ...intake.resolvers],
  entities: [ImportDeparture, ImportFieldRule, ImportMapping, ImportRow, StaffImport, ...intake.entities],
  migrations: [CreateImports1764006000000, ...intake.migrations],
  tasks: [readImport, checkImport, applyImport, undoImportRows, ...intake.tasks],
  scheduled: [purgeImports, ...intake.scheduled],
  holdings,
  notices: [importDone, ...intake.notices],
  workItems: [unfinishedImport],
  uploads: [staffImportUploads],
  routes: (app, services) => {
    importRoutes(app, services);
    intake.routes(app, services);
  },
};
