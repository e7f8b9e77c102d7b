import type { Routes } from '@angular/router';
import { hrRoutes as assessmentRoutes } from '@jalon/assessment/feature';
import { hrRoutes as certificationRoutes } from '@jalon/certification/feature';
import { hrRoutes as dataProtectionRoutes } from '@jalon/data-protection/feature';
import { hrRoutes as identityRoutes } from '@jalon/identity/feature';
import { hrRoutes as integrationsRoutes } from '@jalon/integrations/feature';
import { hrRoutes as notificationsRoutes } from '@jalon/notifications/feature';
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
];
