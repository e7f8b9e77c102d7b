import { createServer, request as send } from 'node:http';
import { text } from 'node:stream/consumers';
import { Refusal } from '../refusal.mjs';

const EVENTS = '/dev-reload';
const RELOAD = `new EventSource('${EVENTS}').onmessage = () => location.reload();`;

/**
 * Passes requests on to the server, and adds to each page a script that reloads it when told.
 *
 * @param {{ host: string, port: number, serverPort: number }} places
 * @returns {Promise<{ reload: () => void }>}
 */
export async function serveWithReload({ host, port, serverPort }) {
  /** @type {Set<import('node:http').ServerResponse>} */
  const pages = new Set();
  const proxy = createServer((request, response) => {
    if (request.url === EVENTS) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(': waiting\n\n');
      pages.add(response);
      response.on('close', () => pages.delete(response));
    } else {
      passOn(request, response, serverPort);
    }
  });
  await new Promise((resolve, reject) => {
    const refusal = new Refusal(`Le port ${port} ne peut pas être ouvert (PORT) : choisissez-en un autre.`);
    proxy.once('error', () => reject(refusal)).listen(port, host, () => resolve(undefined));
  });
  return { reload: () => pages.forEach((page) => page.write('data: changed\n\n')) };
}

function passOn(request, response, port) {
  const { method, url: path, headers } = request;
  const passed = send({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
    if (answer.headers['content-type']?.startsWith('text/html')) {
      sendPage(answer, response);
    } else {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    }
  });
  passed.on('error', () => {
    response.writeHead(503, { 'retry-after': '1', 'content-type': 'text/plain; charset=utf-8' });
    response.end('Le serveur redémarre ou contient une faute : voyez le terminal.\n');
  });
  request.pipe(passed);
}

/** The script bears the nonce of the page, as every other: the policy stays that of production. */
async function sendPage(answer, response) {
  const nonce = /'nonce-([^']+)'/.exec(answer.headers['content-security-policy'] ?? '')?.[1];
  const page = await text(answer);
  const script = nonce ? `<script nonce="${nonce}">${RELOAD}</script>` : '';
  const { 'content-length': _, ...headers } = answer.headers;
  response.writeHead(answer.statusCode, headers);
  response.end(page.replace('</body>', `${script}</body>`));
}
