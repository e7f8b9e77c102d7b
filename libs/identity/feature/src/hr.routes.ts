import type { Routes } from '@angular/router';

export const hrRoutes: Routes = [
  {
    path: 'rh/agents',
    pathMatch: 'full',
    title: 'identity.agents.title',
    loadComponent: () => import('./hr/agents-page/agents-page').then((page) => page.AgentsPage),
  },
  {
    path: 'rh/agents/nouveau',
    title: 'identity.newAgent.title',
    loadComponent: () => import('./hr/new-agent-page/new-agent-page').then((page) => page.NewAgentPage),
  },
  {
    path: 'rh/agents/:agentId/fiche',
    title: 'identity.sheet.title',
    loadComponent: () => import('./hr/agent-sheet-page/agent-sheet-page').then((page) => page.AgentSheetPage),
  },
  {
    path: 'rh/organisation',
    title: 'identity.organisation.title',
    loadComponent: () =>
      import('./hr/organisation-page/organisation-page').then((page) => page.OrganisationPage),
  },
];
