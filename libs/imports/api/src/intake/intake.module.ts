import type { ApiModule } from '@jalon/shared/api';
import { TakeFilesFromProgramsAndFolders1764006500000 } from '../migrations/1764006500000-take-files-from-programs-and-folders';
import { continueAlone } from './continue-alone.task';
import { ImportArrival, ImportIntake } from './import-intake.entity';
import { intakeNotices } from './intake-notices';
import { ImportIntakeResolver } from './intake.resolver';
import { programRoutes } from './program.routes';
import { purgeArrivals } from './purge-arrivals';
import { scanFolders } from './scan-folders.task';
import { takeArrival } from './take-arrival.task';

/** The part of the imports that takes what nobody sends by hand. */
export const intake = {
  resolvers: [ImportIntakeResolver],
  entities: [ImportIntake, ImportArrival],
  migrations: [TakeFilesFromProgramsAndFolders1764006500000],
  tasks: [takeArrival, continueAlone],
  scheduled: [scanFolders, purgeArrivals],
  notices: Object.values(intakeNotices),
  routes: programRoutes,
} as const satisfies Partial<ApiModule>;
