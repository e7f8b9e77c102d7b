import type { Routes } from '@angular/router';

export const hrRoutes: Routes = [
  {
    path: 'rh/agents/:agentId',
    pathMatch: 'full',
    title: 'personnelFile.other.title',
    loadComponent: () => import('./hr/file-page/file-page').then((page) => page.AgentFilePage),
  },
  {
    path: 'rh/agents/:agentId/pieces/:pieceId',
    title: 'personnelFile.piece.one',
    loadComponent: () => import('./hr/piece-page/piece-page').then((page) => page.AgentPiecePage),
  },
];
