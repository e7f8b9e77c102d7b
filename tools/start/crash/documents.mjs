import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from '../paths.mjs';

/** @type {Record<string, string>} */
let documents;

/** A document of the portal's, by the name production knows it by. @param {string} operationName */
export function documentIdOf(operationName) {
  documents ??= JSON.parse(readFileSync(join(dist, 'apps/api/trusted-documents.json'), 'utf8'));
  const named = new RegExp(`\\b(query|mutation) ${operationName}\\b`);
  const found = Object.entries(documents).find(([, text]) => named.test(text));
  if (!found) throw new Error(`The portal has no operation ${operationName}.`);
  return found[0];
}
