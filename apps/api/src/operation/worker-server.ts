import { createServer, type Server, type ServerResponse } from 'node:http';
import { bears } from '../http/metrics';
import type { Metrics } from './metrics';
import type { Readiness } from './readiness';

/** What the worker answers about itself. */
export interface WorkerAnswers {
  readonly readiness: Readiness;
  /** Closed when null. */
  readonly metrics: { readonly of: Metrics; readonly token: string } | null;
}

/** The worker serves nobody: this only says how it is, to whoever watches it. */
export async function serveWorker(
  { host, port }: { readonly host: string; readonly port: number },
  answers: WorkerAnswers,
): Promise<Server> {
  const server = createServer((request, response) => {
    void answer(request.url ?? '', request.headers.authorization, answers)
      .catch(() => ({ status: 500, type: JSON_TYPE, body: '{"status":"failed"}' }))
      .then((one) => send(response, one));
  });
  server.requestTimeout = 5_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return server;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const JSON_TYPE = 'application/json; charset=utf-8';

async function answer(
  url: string,
  authorization: string | undefined,
  { readiness, metrics }: WorkerAnswers,
): Promise<Answer> {
  if (url === '/health/live') return json(200, { status: 'ok' });
  if (url === '/health/ready') {
    const reasons = await readiness.faults();
    return reasons.length === 0 ? json(200, { status: 'ok' }) : json(503, { status: 'unavailable', reasons });
  }
  if (url !== '/metrics' || !metrics) return json(404, { status: 'unknown' });
  if (!bears(authorization, metrics.token)) return json(401, { status: 'unauthenticated' });
  const { registry } = metrics.of;
  return { status: 200, type: registry.contentType, body: await registry.metrics() };
}

function json(status: number, body: object): Answer {
  return { status, type: JSON_TYPE, body: JSON.stringify(body) };
}

function send(response: ServerResponse, { status, type, body }: Answer): void {
  const headers = { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
  response.writeHead(status, status === 401 ? { ...headers, 'www-authenticate': 'Bearer' } : headers);
  response.end(body);
}
