import type { Routes } from '@angular/router';

export const agentRoutes: Routes = [
  {
    path: 'mes-certificats',
    pathMatch: 'full',
    title: 'certification.my.title',
    loadComponent: () =>
      import('./agent/certificates-page/certificates-page').then((page) => page.MyCertificatesPage),
  },
  {
    path: 'mes-certificats/demande',
    title: 'certification.apply.title',
    loadComponent: () => import('./agent/apply-page/apply-page').then((page) => page.ApplyPage),
  },
  {
    path: 'mes-certificats/recours',
    title: 'certification.appeal.title',
    loadComponent: () => import('./agent/appeal-page/appeal-page').then((page) => page.AppealPage),
  },
  {
    path: 'mes-certificats/:certificateId',
    title: 'certification.certificate.one',
    loadComponent: () =>
      import('./agent/certificate-page/certificate-page').then((page) => page.MyCertificatePage),
  },
];
