import { inject, InjectionToken } from '@angular/core';
import type { LoadChildrenCallback, Routes } from '@angular/router';
import { UnavailablePage } from '@jalon/shared/portal';

/** What the shell asks of Native Federation. */
export interface Federation {
  initRemoteEntry(url: string, name: string): Promise<Federation>;
  loadRemoteModule<T>(remoteName: string, exposedModule: string): Promise<T>;
}

/** The federation that `main.ts` started. */
export const FEDERATION = new InjectionToken<Federation>('federation');

/** How long a remote may take before the shell stops waiting for it. */
const timeLimit = 5000;

/** Routes of a remote, loaded on first use; a calm page in their place when it is missing or too slow. */
export function remoteRoutes(name: string): LoadChildrenCallback {
  return async () => {
    const federation = inject(FEDERATION);
    try {
      return await Promise.race([loadRoutes(federation, name), refuseAfter(timeLimit)]);
    } catch {
      return [{ path: '**', title: 'portal.unavailable.title', component: UnavailablePage }];
    }
  };
}

async function loadRoutes(federation: Federation, name: string): Promise<Routes> {
  const withRemote = await federation.initRemoteEntry(`/mfe/${name}/remoteEntry.json`, name);
  const { routes } = await withRemote.loadRemoteModule<{ routes: Routes }>(name, './routes');
  return routes;
}

function refuseAfter(delay: number): Promise<never> {
  return new Promise((_, reject) =>
    setTimeout(() => reject(new Error(`No answer within ${delay} ms.`)), delay),
  );
}
