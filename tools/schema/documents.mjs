import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { addTypenameToDocument } from '@apollo/client/utilities';
import { Kind, parse, print, separateOperations } from 'graphql';
import { workspace } from '../start/paths.mjs';

/**
 * One query or mutation of the portal, exactly as it is sent: with the `__typename` the browser's cache needs.
 *
 * @typedef {object} Operation
 * @property {string} name
 * @property {'query' | 'mutation' | 'subscription'} kind
 * @property {string} id SHA-256 of the text: what the portal sends instead of it
 * @property {string} text
 * @property {import('graphql').DocumentNode} document
 */

/** A `.graphql` file beside the page that uses it. @typedef {{ file: string, source: import('graphql').DocumentNode, operations: Operation[] }} DocumentFile */

/** Every document of the portal, in a stable order. @returns {DocumentFile[]} */
export function readDocuments() {
  return globSync('{apps,libs}/**/*.graphql', { cwd: workspace, exclude: (name) => name === 'node_modules' })
    .map((file) => file.split(sep).join('/'))
    .sort()
    .map((file) => toDocumentFile(file, readFileSync(join(workspace, file), 'utf8')));
}

/** @param {string} file @param {string} text @returns {DocumentFile} */
export function toDocumentFile(file, text) {
  const source = parse(text, { noLocation: true });
  const nameless = source.definitions.some(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION && !definition.name,
  );
  if (nameless) {
    throw new Error(`${file}: every operation needs a name.`);
  }
  return { file, source, operations: Object.entries(separateOperations(source)).map(toOperation) };
}

/** @param {[string, import('graphql').DocumentNode]} entry @returns {Operation} */
function toOperation([name, separated]) {
  const document = addTypenameToDocument(separated);
  const text = print(document);
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const kind = /** @type {import('graphql').OperationDefinitionNode} */ (operation).operation;
  return { name, kind, id: createHash('sha256').update(text).digest('hex'), text, document };
}
