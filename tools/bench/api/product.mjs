import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from '../../start/paths.mjs';
import { tokenOf } from './data/sessions.mjs';
import { ServerProcess } from './server-process.mjs';

/** Secrets of a database that is thrown away; the sessions of the bench are signed with the first. */
export const SESSION_SECRET = 'a secret for the bench database alone';
const MASTER_KEY = Buffer.alloc(32, 'bench').toString('base64');

/**
 * Our production server, in a process of its own, and how an agent asks it for their file.
 *
 * @param {{ databaseUrl: string, port: number, folder: string, document: { id: string, operationName: string } }} options
 */
export function ourSide({ databaseUrl, port, folder, document: { id, operationName } }) {
  const origin = `http://127.0.0.1:${port}`;
  const server = new ServerProcess({
    name: 'Jalon',
    program: join(dist, 'apps/api/main.mjs'),
    url: `${origin}/health/ready`,
    env: {
      DATABASE_URL: databaseUrl,
      PORT: `${port}`,
      PUBLIC_URL: origin,
      SESSION_SECRET,
      MASTER_KEY,
      FILE_STORE: mkdtempSync(join(folder, 'files-')),
      // The peer logs no request either.
      LOG_LEVEL: 'warn',
    },
  });
  const body = JSON.stringify({ documentId: id, operationName, variables: {} });
  const request = (agent) => ({
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json', cookie: `__Host-jalon=${tokenOf(agent)}` },
    body,
  });
  return { server, origin, request };
}
