import { accessModule } from '@jalon/access/api';
import { algorithmsModule } from '@jalon/algorithms/api';
import { assessmentModule } from '@jalon/assessment/api';
import { auditModule } from '@jalon/audit/api';
import { certificationModule } from '@jalon/certification/api';
import { dataProtectionModule } from '@jalon/data-protection/api';
import { decisionsModule, staffFiguresModule } from '@jalon/decisions/api';
import { documentsModule, uploadsModule } from '@jalon/documents/api';
import { identityModule, signInModule } from '@jalon/identity/api';
import { importsModule } from '@jalon/imports/api';
import { integrationsModule } from '@jalon/integrations/api';
import { jobHoldings, jobsModule } from '@jalon/jobs/api';
import { notificationHoldings, notificationsModule } from '@jalon/notifications/api';
import { personnelFileModule } from '@jalon/personnel-file/api';
import { platformModule } from '@jalon/platform/api';
import { reorganisationModule } from '@jalon/reorganisation/api';
import { rightsModule } from '@jalon/rights/api';
import { setUpModule } from '@jalon/set-up/api';
import type { ApiModule } from '@jalon/shared/api';
import { skillsModule } from '@jalon/skills/api';
import { teamMapModule } from '@jalon/team-map/api';
import { worklistKeeps, worklistModule } from '@jalon/worklist/api';

const domains: readonly ApiModule[] = [
  auditModule,
  identityModule,
  signInModule,
  documentsModule,
  personnelFileModule,
  skillsModule,
  assessmentModule,
  certificationModule,
  teamMapModule,
  integrationsModule,
  platformModule,
  decisionsModule,
  rightsModule,
  accessModule,
  importsModule,
  reorganisationModule,
  setUpModule,
];

const uploads = uploadsModule(domains);
// Jobs, notices and the worklist learn what this domain does, tells and waits for: it learns before them what they keep.
const keeping = [{ holdings: jobHoldings }, { holdings: notificationHoldings }, worklistKeeps];
const dataProtection = dataProtectionModule([...domains, uploads, ...keeping]);
const worklist = worklistModule([...domains, dataProtection]);
const notifications = notificationsModule([...domains, uploads, dataProtection, worklist]);

/** Every domain of the API. A new one is added here, and in `tools/boundaries.mjs`. */
export const modules: readonly ApiModule[] = [
  ...domains,
  uploads,
  dataProtection,
  worklist,
  notifications,
  algorithmsModule(domains),
  staffFiguresModule([...domains, dataProtection]),
  jobsModule([...domains, uploads, dataProtection, worklist, notifications]),
];
