import type { Routes } from '@angular/router';
import { agentRoutes as assessmentRoutes } from '@jalon/assessment/feature';
import { agentRoutes as certificationRoutes } from '@jalon/certification/feature';
import { agentRoutes as dataProtectionRoutes } from '@jalon/data-protection/feature';
import { agentRoutes as identityRoutes } from '@jalon/identity/feature';
import { agentRoutes as jobsRoutes } from '@jalon/jobs/feature';
import { agentRoutes as mySpaceRoutes } from '@jalon/my-space/feature';
import { agentRoutes as notificationsRoutes } from '@jalon/notifications/feature';
import { agentRoutes as worklistRoutes } from '@jalon/worklist/feature';
import { agentRoutes as decisionsRoutes } from '@jalon/decisions/feature';
import { agentRoutes as rightsRoutes } from '@jalon/rights/feature';
import { agentRoutes as accessRoutes } from '@jalon/access/feature';
import { agentRoutes as personnelFileRoutes } from '@jalon/personnel-file/feature';
import { ofModule } from '@jalon/shared/portal';
import { agentRoutes as skillsRoutes } from '@jalon/skills/feature';

/** Pages of the agent's space, from every domain that has some. */
export const routes: Routes = [
  ...mySpaceRoutes,
  ...personnelFileRoutes,
  ...dataProtectionRoutes,
  ...identityRoutes,
  ...jobsRoutes,
  ...notificationsRoutes,
  ...skillsRoutes,
  ...ofModule('ASSESSMENT', assessmentRoutes),
  ...ofModule('CERTIFICATION', certificationRoutes),
  ...worklistRoutes,
  ...decisionsRoutes,
  ...rightsRoutes,
  ...accessRoutes,
];
