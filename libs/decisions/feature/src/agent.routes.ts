import type { Routes } from '@angular/router';

export const agentRoutes: Routes = [];
