import type { Routes } from '@angular/router';

const loadAccessesPage = () =>
  import('./agent/accesses-page/accesses-page').then((page) => page.AccessesPage);

export const agentRoutes: Routes = [
  {
    path: 'mon-dossier',
    pathMatch: 'full',
    title: 'personnelFile.file.title',
    loadComponent: () => import('./agent/file-page/file-page').then((page) => page.MyFilePage),
  },
  {
    path: 'mon-dossier/copie',
    title: 'personnelFile.copy.title',
    loadComponent: () => import('./agent/copy-page/copy-page').then((page) => page.MyCopyPage),
  },
  {
    path: 'mon-dossier/pieces/:pieceId',
    title: 'personnelFile.piece.one',
    loadComponent: () => import('./agent/piece-page/piece-page').then((page) => page.MyPiecePage),
  },
  {
    path: 'qui-a-ouvert-mon-dossier',
    title: 'personnelFile.accesses.title',
    loadComponent: loadAccessesPage,
  },
  // The same page, where one would look for it from the file's own address.
  {
    path: 'mon-dossier/consultations',
    title: 'personnelFile.accesses.title',
    loadComponent: loadAccessesPage,
  },
];
