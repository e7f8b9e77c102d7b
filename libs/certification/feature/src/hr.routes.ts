import type { Routes } from '@angular/router';

export const hrRoutes: Routes = [
  {
    path: 'rh/certifications',
    pathMatch: 'full',
    title: 'certification.applications.title',
    loadComponent: () =>
      import('./hr/applications-page/applications-page').then((page) => page.ApplicationsPage),
  },
  {
    path: 'rh/certifications/:applicationId',
    title: 'certification.application.one',
    loadComponent: () =>
      import('./hr/application-page/application-page').then((page) => page.ApplicationPage),
  },
  {
    path: 'rh/certificats',
    pathMatch: 'full',
    title: 'certification.certificates.title',
    loadComponent: () =>
      import('./hr/certificates-page/certificates-page').then((page) => page.CertificatesPage),
  },
  {
    path: 'rh/certificats/:certificateId',
    title: 'certification.certificate.one',
    loadComponent: () =>
      import('./hr/certificate-page/certificate-page').then((page) => page.CertificatePage),
  },
];
