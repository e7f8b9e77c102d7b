import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';

const PATH = '/demo/fonts';

/** The portal's own typefaces, for the pages that are not the portal's. */
const fonts = {
  'Atkinson Hyperlegible Next':
    '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  'Source Serif 4': '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
} as const;

/** From where the program runs: bundled, it is not beside its packages. */
const packages = createRequire(join(process.cwd(), 'package.json'));

const fileOf = (specifier: string) => specifier.slice(specifier.lastIndexOf('/') + 1);

/** What a style sheet says of them. */
export const fontFaces = Object.entries(fonts)
  .map(
    ([family, specifier]) =>
      `@font-face { font-family: '${family}'; src: url(${PATH}/${fileOf(specifier)}) format('woff2'); font-weight: 200 900; font-display: swap; }`,
  )
  .join('\n');

export function serveFonts(app: FastifyInstance): void {
  for (const specifier of Object.values(fonts)) {
    app.get(`${PATH}/${fileOf(specifier)}`, async (_request, reply) =>
      reply
        .type('font/woff2')
        .header('cache-control', 'public, max-age=86400')
        .send(await readFile(packages.resolve(specifier))),
    );
  }
}
