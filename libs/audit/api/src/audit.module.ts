import type { ApiModule } from '@jalon/shared/api';
import { AuditEvent } from './audit-event.entity';
import { holdings } from './audit.holdings';
import { purgeTrace, sealTrace } from './audit.scheduled';
import { EmployerTraceResolver } from './employer-trace.resolver';
import { FileAccess } from './file-access.entity';
import { CreateTrace1763700001000 } from './migrations/1763700001000-create-trace';
import { SealTrace1763906000000 } from './migrations/1763906000000-seal-trace';
import { TraceDelegations1764009000000 } from './migrations/1764009000000-trace-delegations';

/** Acts and readings, written in the transaction of what they trace, then sealed by the worker. */
export const auditModule: ApiModule = {
  name: 'audit',
  resolvers: [EmployerTraceResolver],
  entities: [AuditEvent, FileAccess],
  migrations: [CreateTrace1763700001000, SealTrace1763906000000, TraceDelegations1764009000000],
  scheduled: [sealTrace, purgeTrace],
  holdings,
};
