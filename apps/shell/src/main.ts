import { initFederation } from '@angular-architects/native-federation';

/** Native import maps under a strict Content-Security-Policy: ours carries the nonce the server gave this page. */
function addImportMap<T extends object>(map: T): Promise<T> {
  const script = document.createElement('script');
  script.type = 'importmap';
  script.nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
  script.textContent = JSON.stringify(map);
  document.head.append(script);
  return Promise.resolve(map);
}

/** Nothing of the portal could be loaded: the only words that cannot come from the catalogues. */
function sayUnreachable(): void {
  const message = document.createElement('p');
  message.setAttribute('role', 'alert');
  message.className = 'unreachable';
  message.textContent =
    document.documentElement.lang === 'en'
      ? 'Jalon could not be loaded. Check your connection, then reload this page.'
      : 'Jalon n’a pas pu se charger. Vérifiez votre connexion, puis rechargez cette page.';
  document.querySelector('jalon-root')?.replaceChildren(message);
}

// The host only: remotes are registered lazily, on their own routes, so that a dead remote never delays the shell.
initFederation(
  {},
  {
    shimMode: false,
    hostRemoteEntry: { url: './remoteEntry.json' },
    logLevel: 'error',
    setImportMapFn: addImportMap,
  },
)
  .then(async (federation) => (await import('./bootstrap')).start(federation))
  .catch(sayUnreachable);
