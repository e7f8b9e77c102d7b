import type { Routes } from '@angular/router';
import { hrRoutes as assessmentRoutes } from '@jalon/assessment/feature';
import { hrRoutes as certificationRoutes } from '@jalon/certification/feature';
import { hrRoutes as dataProtectionRoutes } from '@jalon/data-protection/feature';
import { hrRoutes as identityRoutes } from '@jalon/identity/feature';
import { hrRoutes as integrationsRoutes } from '@jalon/integrations/feature';
import { hrRoutes as notificationsRoutes } from '@jalon/notifications/feature';
import { hrRoutes as worklistRoutes } from '@jalon/worklist/feature';
import { hrRoutes as decisionsRoutes } from '@jalon/decisions/feature';
import { hrRoutes as rightsRoutes } from '@jalon/rights/feature';
import { hrRoutes as accessRoutes } from '@jalon/access/feature';
import { hrRoutes as importsRoutes } from '@jalon/imports/feature';
import { hrRoutes as reorganisationRoutes } from '@jalon/reorganisation/feature';
import { hrRoutes as setUpRoutes } from '@jalon/set-up/feature';
import { hrRoutes as personnelFileRoutes } from '@jalon/personnel-file/feature';
import { hrRoutes as platformHrRoutes, operatorRoutes } from '@jalon/platform/feature';
import { ofModule } from '@jalon/shared/portal';
import { hrRoutes as skillsRoutes } from '@jalon/skills/feature';

/** Pages of the HR space, from every domain that has some. */
export const routes: Routes = [
  ...identityRoutes,
  ...personnelFileRoutes,
  ...dataProtectionRoutes,
  ...skillsRoutes,
  ...ofModule('ASSESSMENT', assessmentRoutes),
  ...ofModule('CERTIFICATION', certificationRoutes),
  ...platformHrRoutes,
  ...operatorRoutes,
  ...integrationsRoutes,
  ...notificationsRoutes,
  ...worklistRoutes,
  ...decisionsRoutes,
  ...rightsRoutes,
  ...accessRoutes,
  ...importsRoutes,
  ...reorganisationRoutes,
  ...setUpRoutes,
];
