import type { ApiModule } from '@jalon/shared/api';
import { AuditEvent } from './audit-event.entity';
import { FileAccess } from './file-access.entity';
import { CreateTrace1763700001000 } from './migrations/1763700001000-create-trace';

/** Acts and readings, written in the transaction of what they trace. */
export const auditModule: ApiModule = {
  name: 'audit',
  resolvers: [],
  entities: [AuditEvent, FileAccess],
  migrations: [CreateTrace1763700001000],
};
