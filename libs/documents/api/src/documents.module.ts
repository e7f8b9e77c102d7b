import type { ApiModule } from '@jalon/shared/api';
import { holdings } from './documents.holdings';
import { JobResult } from './job-result.entity';
import { jobResultRoutes } from './job-result.routes';
import { CreateEncryptedFiles1763700001500 } from './migrations/1763700001500-create-encrypted-files';
import { KeepJobResults1763901000000 } from './migrations/1763901000000-keep-job-results';
import { CheckStore1763901002000 } from './migrations/1763901002000-check-store';
import { OrderObjectNames1763901001000 } from './migrations/1763901001000-order-object-names';
import { purgeJobResults } from './purge-job-results';
import { StoreCheck } from './store/store-check.entity';
import { sweepStore } from './store/sweep-store';
import { fileKeys } from './stored-file.service';
import { EmployerKey, StoredFile } from './stored-file.entity';

/** Where documents' bytes lie, encrypted, the keys that open them, and what jobs made of them. */
export const documentsModule: ApiModule = {
  name: 'documents',
  resolvers: [],
  entities: [EmployerKey, JobResult, StoreCheck, StoredFile],
  migrations: [
    CreateEncryptedFiles1763700001500,
    KeepJobResults1763901000000,
    OrderObjectNames1763901001000,
    CheckStore1763901002000,
  ],
  wrappedKeys: [fileKeys],
  scheduled: [purgeJobResults, sweepStore],
  holdings,
  routes: jobResultRoutes,
};
