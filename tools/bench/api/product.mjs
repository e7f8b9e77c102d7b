import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from '../../start/paths.mjs';
import { tokenOf } from './data/sessions.mjs';
import { ServerProcess } from './server-process.mjs';

/** Secrets of a database that is thrown away; the sessions of the bench are signed with the first. */
export const SESSION_SECRET = 'a secret for the bench database alone';
const MASTER_KEY = Buffer.alloc(32, 'bench').toString('base64');

/**
 * Our production server, in a process of its own, and how an agent asks it for their page.
 *
 * @param {object} options
 * @param {string} options.databaseUrl
 * @param {number} options.port
 * @param {string} options.folder
 * @param {{ id: string, operationName: string, variables?: object }} options.document
 */
export function ourSide({ databaseUrl, port, folder, document: { id, operationName, variables = {} } }) {
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
  const body = JSON.stringify({ documentId: id, operationName, variables });
  const request = (agent) => ({
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json', cookie: `__Host-jalon=${tokenOf(agent)}` },
    body,
  });
  return { server, origin, request };
}

/**
 * A document of the portal's, by the name production knows it by.
 *
 * @param {string} operationName
 */
export function portalDocument(operationName) {
  const documents = JSON.parse(readFileSync(join(dist, 'apps/api/trusted-documents.json'), 'utf8'));
  const isNamed = new RegExp(`\\bquery ${operationName}\\b`);
  const [id] = Object.entries(documents).find(([, text]) => isNamed.test(text));
  return { id, operationName };
}
