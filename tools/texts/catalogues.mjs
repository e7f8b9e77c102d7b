import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { workspace } from '../start/paths.mjs';

/**
 * The texts of one library in every language, flat: `{ 'mySpace.greeting': 'Bonjour' }`.
 *
 * @typedef {object} Catalogue
 * @property {string} folder
 * @property {string} scope what its keys begin with
 * @property {Record<'fr' | 'en', Map<string, string>>} texts
 */

/** Every catalogue of the portal. @returns {Catalogue[]} */
export function readCatalogues() {
  return globSync('{apps/shell,libs/*/feature,libs/shared/{ui,portal}}/src/**/texts/fr.json', {
    cwd: workspace,
  })
    .map((file) => dirname(file).split(sep).join('/'))
    .sort()
    .map((folder) => {
      const scope = scopeOf(folder);
      return { folder, scope, texts: { fr: read(folder, 'fr', scope), en: read(folder, 'en', scope) } };
    });
}

/** A feature's scope is its domain in camel case; elsewhere it is the folder's name. @param {string} folder */
function scopeOf(folder) {
  const parts = folder.split('/');
  if (folder.startsWith('apps/')) {
    const parent = basename(dirname(folder));
    return parent === 'layout' ? 'shell' : parent;
  }
  const name = parts[1] === 'shared' ? parts[2] : parts[1];
  return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

/** @param {string} folder @param {string} language @param {string} scope */
function read(folder, language, scope) {
  return new Map(flat(JSON.parse(readFileSync(join(workspace, folder, `${language}.json`), 'utf8')), scope));
}

/** @returns {[string, string][]} */
function flat(texts, prefix) {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}.${key}`, value]] : flat(value, `${prefix}.${key}`),
  );
}

/** Names of the values a text waits for: `{{ count }}`. @param {string} text */
export function placeholders(text) {
  return [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => name).sort();
}

/**
 * What French typography refuses in a text: a plain space where the line must not part, a straight apostrophe.
 *
 * @param {string} text
 */
export function typographyFaults(text) {
  const bare = text.replace(/\{\{.*?\}\}/g, 'x');
  return [
    [/ [;:!?»%]/, 'a plain space before ; : ! ? » %'],
    [/« /, 'a plain space after «'],
    [/\w'/, 'a straight apostrophe'],
    [/\.\.\./, 'three dots instead of …'],
    [/\d \d/, 'a plain space within a number'],
  ]
    .filter(([pattern]) => pattern.test(bare))
    .map(([, fault]) => fault);
}
