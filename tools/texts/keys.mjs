import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workspace } from '../start/paths.mjs';

/**
 * How a source file speaks of texts.
 *
 * @typedef {object} Mentions
 * @property {string} file
 * @property {string[]} prefixes what its keys are relative to; the empty text for whole keys
 * @property {string[]} asked keys it names in full, as `t('greeting')` or as a route's title
 * @property {string[]} literals every text that may be a key, or the beginning or the end of one
 * @property {boolean} computed whether it asks for keys that are computed elsewhere
 */

const SOURCES = '{apps/shell,libs/*/feature,libs/shared/{forms,ui,portal}}/src/**/*.{ts,html}';
const IGNORED = /\.spec\.ts$|\/testing\//;

/** Every source of the portal that may speak of texts. @returns {Mentions[]} */
export function readMentions() {
  const files = globSync(SOURCES, { cwd: workspace }).filter((file) => !IGNORED.test(file));
  const sources = files.map((file) => ({ file, source: readFileSync(join(workspace, file), 'utf8') }));
  // A component and its template share their keys: the class computes what the template's prefix completes.
  const prefixesByFolder = new Map();
  for (const { file, source } of sources) {
    const known = prefixesByFolder.get(dirname(file)) ?? [''];
    prefixesByFolder.set(dirname(file), [...known, ...prefixesIn(source)]);
  }
  return sources.map(({ file, source }) => mentionsIn(file, source, prefixesByFolder.get(dirname(file))));
}

/** @param {string} file @param {string} source @param {string[]} folderPrefixes @returns {Mentions} */
export function mentionsIn(file, source, folderPrefixes = ['', ...prefixesIn(source)]) {
  return {
    file,
    prefixes: folderPrefixes,
    asked: [...source.matchAll(/(?:\b(?:t|all)\(\s*|\btitle: )'([\w.]*\w)'(?!\s*\+)/g)].map(([, key]) => key),
    literals: [...source.matchAll(/['"`]([\w.]*\w[\w.]*)(?:['"`]|\$\{)/g)].map(([, text]) => text),
    computed: /\bt\(\s*[^'\s)]/.test(source),
  };
}

/** @param {string} source */
function prefixesIn(source) {
  return [...source.matchAll(/\*transloco="[^"]*prefix: '([\w.]+)'/g)].map(([, prefix]) => `${prefix}.`);
}

/** The keys a file names in full and that no catalogue holds. @param {Mentions} mentions @param {Set<string>} keys */
export function unknownKeys({ prefixes, asked }, keys) {
  return asked.filter((key) => !prefixes.some((prefix) => keys.has(prefix + key)));
}

/**
 * Whether a file may ask for a key: by its name, or by a beginning (`'kind.' + kind`), an end (`key + '.heading'`), or a
 * name computed elsewhere, completed by the file's prefix. Generous on purpose: what it calls unused surely is.
 *
 * @param {Mentions} mentions @param {string} key
 */
export function mayAsk({ prefixes, literals, computed }, key) {
  return prefixes.some((prefix) => {
    if (!key.startsWith(prefix)) {
      return false;
    }
    const rest = key.slice(prefix.length);
    const isNamed = literals.some(
      (text) =>
        rest === text ||
        (text.endsWith('.') && rest.startsWith(text)) ||
        (prefix !== '' && text.startsWith('.') && rest.endsWith(text)),
    );
    return isNamed || (computed && prefix !== '' && !rest.includes('.'));
  });
}
