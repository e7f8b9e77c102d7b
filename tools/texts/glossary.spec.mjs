import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspace } from '../start/paths.mjs';

const SOURCES = ['schema.graphql', 'libs/*/*/src/**/*.ts', 'apps/api/src/configuration/*.ts'];

const read = (file) => readFileSync(join(workspace, file), 'utf8');

/** The lines of the glossary's tables: a term of the law and its identifier. */
function readGlossary() {
  const lines = read('docs/glossary.md').matchAll(/^\| ([^|]+?) +\| `(\w+)` +\|/gm);
  return [...lines].map(([, term, identifier]) => ({ term, identifier }));
}

/** Every word of the sources, tests and comments aside: those say nothing of what the product holds. */
function wordsOfTheSources() {
  const files = SOURCES.flatMap((pattern) => globSync(pattern, { cwd: workspace })).filter(
    (file) => !/(\.spec|\.int-spec|\.generated)\.ts$|\/testing\//.test(file),
  );
  const code = files.map((file) => read(file).replace(/\/\*[^]*?\*\/|^\s*\/\/.*$|"""[^]*?"""/gm, ''));
  return new Set(code.join('\n').match(/\w+/g));
}

describe('the glossary', () => {
  const entries = readGlossary();

  it('names identifiers', () => {
    expect(entries.length).toBeGreaterThan(50);
  });

  it('names none that the code does not hold', () => {
    const words = wordsOfTheSources();
    expect(entries.filter(({ identifier }) => !words.has(identifier))).toEqual([]);
  });

  it('says each term once, by one identifier', () => {
    const terms = entries.map(({ term }) => term);
    const identifiers = entries.map(({ identifier }) => identifier);
    expect(terms).toEqual([...new Set(terms)]);
    expect(identifiers).toEqual([...new Set(identifiers)]);
  });
});
