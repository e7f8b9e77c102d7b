import type { Routes } from '@angular/router';

export const agentRoutes: Routes = [
  {
    path: 'mes-notifications',
    pathMatch: 'full',
    title: 'notifications.page.title',
    loadComponent: () =>
      import('./agent/notifications-page/notifications-page').then((page) => page.NotificationsPage),
  },
  {
    path: 'mes-notifications/reglages',
    title: 'notifications.settings.title',
    loadComponent: () =>
      import('./agent/preferences-page/preferences-page').then((page) => page.PreferencesPage),
  },
];
