import type { Routes } from '@angular/router';

export const hrRoutes: Routes = [
  {
    path: 'rh/integrations',
    pathMatch: 'full',
    title: 'integrations.keys.title',
    loadComponent: () => import('./hr/api-keys-page/api-keys-page').then((page) => page.ApiKeysPage),
  },
  {
    path: 'rh/integrations/webhooks',
    title: 'integrations.webhooks.title',
    loadComponent: () => import('./hr/webhooks-page/webhooks-page').then((page) => page.WebhooksPage),
  },
];
