import { addTypenameToDocument } from '@apollo/client/utilities';
import { parse, print } from 'graphql';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ServerProcess } from './server-process.mjs';

const PROGRAM = fileURLToPath(new URL('peer/server.mjs', import.meta.url));

/**
 * The peer, in a process of its own, and how it is asked for the same page.
 *
 * @param {object} options
 * @param {string} options.databaseUrl
 * @param {number} options.port
 * @param {string} options.folder
 * @param {string} options.text the document it runs
 * @param {(agent: object) => object} options.variablesOf
 */
export function peerSide({ databaseUrl, port, folder, text, variablesOf }) {
  const origin = `http://127.0.0.1:${port}`;
  const documents = join(folder, `peer-documents-${port}.json`);
  // With the type names that the browser's cache needs, as our portal's documents have.
  const page = print(addTypenameToDocument(parse(text)));
  writeFileSync(documents, JSON.stringify({ page }));
  const server = new ServerProcess({
    name: 'PostGraphile',
    program: PROGRAM,
    args: [documents],
    url: `${origin}/graphql`,
    env: { DATABASE_URL: databaseUrl, PORT: `${port}`, GRAPHILE_ENV: 'production' },
  });
  const request = (agent) => ({
    method: 'POST',
    path: '/graphql',
    headers: {
      'content-type': 'application/json',
      'x-employer-id': agent.employer.id,
      'x-person-id': agent.personId,
    },
    body: JSON.stringify({ id: 'page', variables: variablesOf(agent) }),
  });
  return { server, origin, request };
}
