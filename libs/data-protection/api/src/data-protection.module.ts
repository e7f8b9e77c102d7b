import { type ApiModule, tracedTable } from '@jalon/shared/api';
import { figures } from './data-protection.figures';
import { dataProtectionRoutes } from './data-protection.routes';
import { OpenHabilitationResolver } from './habilitations/open-habilitations.resolver';
import { CreateDataProtection1763904000000 } from './migrations/1763904000000-create-data-protection';
import { PutRequestsInWorklist1764001100000 } from './migrations/1764001100000-put-requests-in-worklist';
import { notices } from './notices';
import { ProcessingRecord } from './processing/processing-record.entity';
import { ProcessingResolver } from './processing/processing.resolver';
import { alertDeadlinesDaily, alertDeadlinesTask } from './requests/deadline-alerts';
import { purgeRequestsDaily } from './requests/purge-requests';
import { RightsEventRow, RightsRequestRow } from './requests/rights-request.entity';
import { RightsRequestResolver } from './requests/rights-request.resolver';
import { rightsRequestWork } from './requests/rights-request.work';
import { ownHoldings } from './retention/holdings';
import { retentionResolver } from './retention/retention.resolver';
import { SummaryResolver } from './summary/summary';
import { exportTraceTask } from './trace/export-trace.task';
import { traceResolver } from './trace/trace.resolver';

const ownTracedObjects = [tracedTable('rights_request', 'number')];

/**
 * The register of processing, what is kept and how long, the requests of those it is kept about, and the trace: for the
 * data-protection officer and the person concerned. It counts what `modules` keep, and
 * tells whom their objects belong to.
 */
export function dataProtectionModule(
  modules: readonly Pick<ApiModule, 'holdings' | 'tracedObjects'>[],
): ApiModule {
  const holdings = [...modules.flatMap((module) => module.holdings ?? []), ...ownHoldings];
  const traced = [...modules.flatMap((module) => module.tracedObjects ?? []), ...ownTracedObjects];
  return {
    name: 'data-protection',
    resolvers: [
      ProcessingResolver,
      RightsRequestResolver,
      retentionResolver(holdings),
      traceResolver(traced),
      OpenHabilitationResolver,
      SummaryResolver,
    ],
    entities: [ProcessingRecord, RightsRequestRow, RightsEventRow],
    migrations: [CreateDataProtection1763904000000, PutRequestsInWorklist1764001100000],
    tasks: [alertDeadlinesTask, exportTraceTask(traced)],
    scheduled: [alertDeadlinesDaily, purgeRequestsDaily],
    holdings: ownHoldings,
    figures,
    tracedObjects: ownTracedObjects,
    notices,
    workItems: [rightsRequestWork],
    routes: dataProtectionRoutes,
  };
}
