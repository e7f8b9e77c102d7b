import type { FastifyInstance } from 'fastify';

const LINE = /^((?:[│ ] {3})*)[├└]── (\S+)(?: \((.+)\))?$/;

/** Every route a server answers, as `GET /path`; a HEAD that comes with a GET is that GET. */
export function routesOf(app: FastifyInstance): string[] {
  const parents: string[] = [];
  return app
    .printRoutes()
    .split('\n')
    .flatMap((line) => {
      const [, indent = '', part = '', methods = ''] = LINE.exec(line) ?? [];
      parents.length = indent.length / 4;
      parents.push(part);
      return methods.split(', ').map((method) => [method, parents.join('')] as const);
    })
    .filter(([method]) => method !== '' && method !== 'HEAD')
    .map(([method, path]) => `${method} ${path}`);
}
