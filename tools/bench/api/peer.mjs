import { addTypenameToDocument } from '@apollo/client/utilities';
import { parse, print } from 'graphql';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HOME_DOCUMENT } from './peer/home.mjs';
import { ServerProcess } from './server-process.mjs';

const PROGRAM = fileURLToPath(new URL('peer/server.mjs', import.meta.url));

/**
 * The peer, in a process of its own, and how it is asked for the same file.
 *
 * @param {{ databaseUrl: string, port: number, folder: string }} options
 */
export function peerSide({ databaseUrl, port, folder }) {
  const origin = `http://127.0.0.1:${port}`;
  const documents = join(folder, 'peer-documents.json');
  // With the type names that the browser's cache needs, as our portal's documents have.
  const home = print(addTypenameToDocument(parse(HOME_DOCUMENT)));
  writeFileSync(documents, JSON.stringify({ home }));
  const server = new ServerProcess({
    name: 'PostGraphile',
    program: PROGRAM,
    args: [documents],
    url: `${origin}/graphql`,
    env: { DATABASE_URL: databaseUrl, PORT: `${port}`, GRAPHILE_ENV: 'production' },
  });
  const request = ({ employer, personId, id }) => ({
    method: 'POST',
    path: '/graphql',
    headers: {
      'content-type': 'application/json',
      'x-employer-id': employer.id,
      'x-person-id': personId,
    },
    body: JSON.stringify({ id: 'home', variables: { employerId: employer.id, personId, agentId: id } }),
  });
  return { server, origin, request };
}
