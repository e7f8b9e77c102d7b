import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dist } from '../start/paths.mjs';
import { readDocuments } from './documents.mjs';

/** Writes the only documents production serves: those of the portal, by identifier. */
export async function writeTrustedDocuments() {
  const file = join(dist, 'apps/api/trusted-documents.json');
  const entries = readDocuments().flatMap(({ operations }) => operations.map(({ id, text }) => [id, text]));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(Object.fromEntries(entries), null, 1));
}
