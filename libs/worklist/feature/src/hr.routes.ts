import type { Routes } from '@angular/router';

export const hrRoutes: Routes = [
  {
    path: 'rh/a-faire',
    pathMatch: 'full',
    title: 'worklist.list.title',
    loadComponent: () => import('./hr/worklist-page/worklist-page').then((page) => page.WorklistPage),
  },
  {
    path: 'rh/a-faire/avis',
    title: 'worklist.opinions.title',
    loadComponent: () => import('./hr/opinions-page/opinions-page').then((page) => page.OpinionsPage),
  },
  {
    path: 'rh/a-faire/:itemId',
    title: 'worklist.item.title',
    loadComponent: () => import('./hr/item-page/item-page').then((page) => page.ItemPage),
  },
  {
    path: 'rh/reponses-types',
    title: 'worklist.templates.title',
    loadComponent: () => import('./hr/templates-page/templates-page').then((page) => page.TemplatesPage),
  },
];
