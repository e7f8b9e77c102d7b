import type { Routes } from '@angular/router';

export const hrRoutes: Routes = [
  {
    path: 'rh/agents/:agentId',
    pathMatch: 'full',
    title: 'personnelFile.other.title',
    loadComponent: () => import('./hr/file-page/file-page').then((page) => page.AgentFilePage),
  },
  {
    path: 'rh/agents/:agentId/copie',
    title: 'personnelFile.copy.title',
    loadComponent: () => import('./hr/copy-page/copy-page').then((page) => page.AgentCopyPage),
  },
  {
    path: 'rh/agents/:agentId/deposer',
    title: 'personnelFile.deposit.title',
    loadComponent: () => import('./hr/deposit-page/deposit-page').then((page) => page.DepositPage),
  },
  {
    path: 'rh/agents/:agentId/pieces/:pieceId',
    title: 'personnelFile.piece.one',
    loadComponent: () => import('./hr/piece-page/piece-page').then((page) => page.AgentPiecePage),
  },
];
