import type { Routes } from '@angular/router';

const place = 'rh/habilitations';

/** What one holds, and who sees one's file. */
export const ownHabilitationRoutes: Routes = [
  {
    path: 'mon-dossier/qui-peut-voir',
    title: 'rights.sight.title',
    loadComponent: () => import('./agent/sight-page/sight-page').then((page) => page.SightPage),
  },
  {
    path: 'mes-habilitations',
    title: 'rights.mine.title',
    loadComponent: () =>
      import('./agent/my-habilitations-page/my-habilitations-page').then((page) => page.MyHabilitationsPage),
  },
];

/** Who holds what, and why anybody sees anything. */
export const habilitationRoutes: Routes = [
  {
    path: place,
    pathMatch: 'full',
    title: 'rights.list.title',
    loadComponent: () =>
      import('./hr/habilitations-page/habilitations-page').then((page) => page.HabilitationsPage),
  },
  {
    path: `${place}/nouvelle`,
    title: 'rights.grant.title',
    loadComponent: () => import('./hr/grant-page/grant-page').then((page) => page.GrantPage),
  },
  {
    path: `${place}/pourquoi`,
    title: 'rights.why.title',
    loadComponent: () => import('./hr/why-page/why-page').then((page) => page.WhyPage),
  },
  {
    path: `${place}/revues`,
    pathMatch: 'full',
    title: 'rights.reviews.title',
    loadComponent: () => import('./hr/reviews-page/reviews-page').then((page) => page.ReviewsPage),
  },
  {
    path: `${place}/revues/:reviewId`,
    title: 'rights.review.title',
    loadComponent: () => import('./hr/review-page/review-page').then((page) => page.ReviewPage),
  },
  {
    path: `${place}/:habilitationId`,
    title: 'rights.one.title',
    loadComponent: () =>
      import('./hr/habilitation-page/habilitation-page').then((page) => page.HabilitationPage),
  },
];
