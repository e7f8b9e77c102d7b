import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { Refusal } from '../refusal.mjs';
import { progressPage } from './page.mjs';
import { languageOf } from './texts.mjs';

const RETRY_AFTER_SECONDS = 5;

/**
 * Answers at the portal's address until the portal can: pages get the steps, anything else is asked to come back.
 *
 * @param {{ host: string, port: number, patience: number }} where patience: milliseconds a busy port is waited for
 * @param {() => import('./page.mjs').Snapshot} snapshot
 * @returns {Promise<{ close: () => Promise<void> }>}
 */
export async function serveProgress({ host, port, patience }, snapshot) {
  const server = createServer((request, response) => answer(request, response, snapshot()));
  await listen(server, { host, port, patience });
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {import('./page.mjs').Snapshot} snapshot
 */
function answer(request, response, snapshot) {
  response.setHeader('cache-control', 'no-store').setHeader('x-content-type-options', 'nosniff');
  if (request.url === '/start-progress') {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(snapshot));
  } else if (request.method === 'GET' && request.headers.accept?.includes('text/html')) {
    const { html, policy } = progressPage(languageOf(request.headers['accept-language']), snapshot);
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .setHeader('content-security-policy', policy);
    response.end(html);
  } else {
    response.writeHead(503, {
      'retry-after': `${RETRY_AFTER_SECONDS}`,
      'content-type': 'text/plain; charset=utf-8',
    });
    response.end('Le portail démarre. The portal is starting.\n');
  }
}

async function listen(server, { host, port, patience }) {
  const end = Date.now() + patience;
  for (;;) {
    const error = await tryToListen(server, host, port);
    if (!error) {
      return;
    }
    if (error.code !== 'EADDRINUSE' || Date.now() > end) {
      throw refusalOf(error, host, port);
    }
    await pause(100);
  }
}

/** @returns {Promise<NodeJS.ErrnoException | undefined>} */
function tryToListen(server, host, port) {
  return new Promise((resolve) => {
    server.once('error', resolve);
    server.listen(port, host, () => {
      server.off('error', resolve);
      resolve(undefined);
    });
  });
}

function refusalOf(error, host, port) {
  const sentences = {
    EADDRINUSE: `Le port ${port} est déjà pris (PORT) : arrêtez le programme qui l’occupe ou choisissez-en un autre, par exemple « npm start -- --port ${port + 1} ».`,
    EACCES: `Le port ${port} (PORT) est réservé par le système : choisissez-en un au-dessus de 1023.`,
    EADDRNOTAVAIL: `L’adresse ${host} (HOST) n’est pas celle de cette machine : corrigez HOST ou retirez-la.`,
    ENOTFOUND: `L’adresse ${host} (HOST) est inconnue : corrigez HOST ou retirez-la.`,
  };
  return sentences[error.code] ? new Refusal(sentences[error.code]) : error;
}
