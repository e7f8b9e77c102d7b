import type { Routes } from '@angular/router';

export const hrRoutes: Routes = [];
