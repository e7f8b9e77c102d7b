import type { CanMatchFn, Route, Routes, UrlSegment } from '@angular/router';
import {
  agentRoutes as identityAgentRoutes,
  hrRoutes as identityHrRoutes,
  managerRoutes,
} from '@jalon/identity/feature';
import { agentRoutes as mySpaceRoutes } from '@jalon/my-space/feature';
import { agentRoutes as fileAgentRoutes, hrRoutes as fileHrRoutes } from '@jalon/personnel-file/feature';
import { operatorRoutes } from '@jalon/platform/feature';
import { spaceRoutes } from './spaces';

/** What each remote mounts, in the order of the spaces. */
const mounted: readonly Routes[] = [
  [...mySpaceRoutes, ...fileAgentRoutes, ...identityAgentRoutes],
  managerRoutes,
  [...identityHrRoutes, ...fileHrRoutes],
  operatorRoutes,
];

/** Whether the shell sends an address to a space. */
function leadsTo(space: Route, address: string): boolean {
  const beginsWith = space.canMatch?.[0] as CanMatchFn;
  const segments = address.split('/').map((path) => ({ path }) as UrlSegment);
  return beginsWith(space, segments, undefined as never) === true;
}

describe('spaces', () => {
  it.each(mounted.flatMap((routes, index) => routes.map(({ path }) => [path ?? '', index] as const)))(
    'send /%s to the remote that holds it, and to no other',
    (path, index) => {
      expect(spaceRoutes.map((space) => leadsTo(space, path))).toEqual(
        spaceRoutes.map((_, i) => i === index),
      );
    },
  );

  it('leave public addresses to the shell', () => {
    ['', 'connexion', 'algorithmes', 'mon-espaces'].forEach((path) =>
      expect(spaceRoutes.some((space) => leadsTo(space, path))).toBe(false),
    );
  });

  it('are closed to visitors and to other audiences', () => {
    expect(spaceRoutes.map(({ canMatch }) => canMatch?.length)).toEqual([3, 3, 3, 3]);
  });
});
