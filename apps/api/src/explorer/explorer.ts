import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { namedQueries, namedVariables } from './named-queries';

/** GraphiQL and what it needs, as npm installed them: nothing comes from elsewhere. */
const files: Readonly<Record<string, readonly [file: string, type: string]>> = {
  'react.js': ['react/umd/react.production.min.js', 'text/javascript; charset=utf-8'],
  'react-dom.js': ['react-dom/umd/react-dom.production.min.js', 'text/javascript; charset=utf-8'],
  'graphiql.js': ['graphiql/graphiql.min.js', 'text/javascript; charset=utf-8'],
  'graphiql.css': ['graphiql/graphiql.min.css', 'text/css; charset=utf-8'],
};

/** Serves the explorer of the API: where documents are free, in the demonstration and in development. */
export async function serveExplorer(app: FastifyInstance): Promise<void> {
  app.get('/graphql/explorer', (_request, reply) => {
    const nonce = randomBytes(18).toString('base64');
    return reply
      .header('content-security-policy', policy(nonce))
      .type('text/html; charset=utf-8')
      .send(page(nonce));
  });
  app.get<{ Params: { file: string } }>('/graphql/explorer/:file', async ({ params }, reply) => {
    const [path, type] = files[params.file] ?? [];
    if (!path || !type) return reply.callNotFound();
    return reply
      .type(type)
      .header('cache-control', 'no-cache')
      .send(await readFile(packageFile(path)));
  });
}

/** Only these files: some packages do not let their own be asked for by name. */
function packageFile(path: string): string {
  const [name = ''] = path.split('/');
  const root = createRequire(join(process.cwd(), 'package.json')).resolve(`${name}/package.json`);
  return join(root, '..', path.slice(name.length + 1));
}

/** Relaxed for this page alone: its editor writes style attributes. */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function page(nonce: string): string {
  const tabs = namedQueries.map((query) => {
    const name = /(?:query|mutation) (\w+)/.exec(query)?.[1] ?? '';
    const variables = namedVariables[name];
    return { query, ...(variables ? { variables: JSON.stringify(variables, null, 2) } : {}) };
  });
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>API — Jalon</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/graphql/explorer/graphiql.css" />
    <style>body, #graphiql { margin: 0; height: 100vh; }</style>
  </head>
  <body>
    <div id="graphiql"></div>
    <script src="/graphql/explorer/react.js"></script>
    <script src="/graphql/explorer/react-dom.js"></script>
    <script src="/graphql/explorer/graphiql.js"></script>
    <script nonce="${nonce}">
      // Nothing of a former visit: the named queries come back each time.
      const kept = new Map();
      const storage = {
        getItem: (key) => kept.get(key) ?? null,
        setItem: (key, value) => void kept.set(key, value),
        removeItem: (key) => void kept.delete(key),
        clear: () => kept.clear(),
        get length() { return kept.size; },
      };
      const fetcher = GraphiQL.createFetcher({ url: '/graphql' });
      const defaultTabs = ${JSON.stringify(tabs).replaceAll('<', '\\u003c')};
      ReactDOM.createRoot(document.getElementById('graphiql')).render(
        React.createElement(GraphiQL, { fetcher, defaultTabs, storage, defaultEditorToolsVisibility: true }),
      );
    </script>
  </body>
</html>`;
}
