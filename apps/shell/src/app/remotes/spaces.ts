import type { CanMatchFn, Route } from '@angular/router';
import { type Audience, forAudience, signedIn } from '@jalon/shared/portal';
import { remoteRoutes } from './remote-routes';

/** A space of the portal: the remote that holds its pages, and the addresses that belong to it. */
interface Space {
  readonly remote: string;
  readonly audience: Audience;
  /** First parts of its addresses; the remote's routes are whole addresses. */
  readonly paths: readonly string[];
}

const spaces: readonly Space[] = [
  {
    remote: 'agent',
    audience: 'AGENT',
    paths: [
      'mon-espace',
      'mon-dossier',
      'qui-a-ouvert-mon-dossier',
      'mes-sessions',
      'mon-acces',
      'mes-travaux',
      'mes-notifications',
      'mes-competences',
      'mes-certificats',
      'mes-droits',
      'mes-demandes',
      'mes-delegations',
      'mes-habilitations',
      'decisions',
      'representants',
    ],
  },
  { remote: 'manager', audience: 'MANAGER', paths: ['mon-equipe'] },
  { remote: 'hr', audience: 'HR', paths: ['rh'] },
  { remote: 'hr', audience: 'OPERATOR', paths: ['plateforme'] },
];

function beginsWith(paths: readonly string[]): CanMatchFn {
  return (_route, [first]) => first !== undefined && paths.includes(first.path);
}

/** One route per remote, registered when an address of its space is first opened. */
export const spaceRoutes: Route[] = spaces.map(({ remote, audience, paths }) => ({
  path: '',
  canMatch: [beginsWith(paths), signedIn, forAudience(audience)],
  loadChildren: remoteRoutes(remote),
}));
