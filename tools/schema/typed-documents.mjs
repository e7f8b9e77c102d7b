import { codegen } from '@graphql-codegen/core';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { buildSchema, NoUnusedFragmentsRule, parse, specifiedRules, validate } from 'graphql';

/** How our scalars travel. */
const SCALARS = { ID: 'string', LocalDate: 'string', DateTimeISO: 'string' };

const CONFIG = {
  scalars: SCALARS,
  strictScalars: true,
  useTypeImports: true,
  immutableTypes: true,
  dedupeOperationSuffix: true,
  enumType: 'string-literal',
};

/**
 * The typed counterpart of a `.graphql` file: the types of its own operations and nothing else, then the documents,
 * each bearing the identifier by which the server knows it.
 *
 * @param {string} schemaText
 * @param {import('./documents.mjs').DocumentFile} documentFile
 * @returns {Promise<string>}
 */
export async function typedDocuments(schemaText, { file, source, operations }) {
  const schemaAst = buildSchema(schemaText);
  requireValid(schemaAst, file, source);
  const types = await codegen({
    filename: generatedPath(file),
    schema: parse(schemaText),
    schemaAst,
    documents: [{ location: file, document: source }],
    config: CONFIG,
    plugins: [{ operations: {} }],
    pluginMap: { operations: typescriptOperations },
  });
  return [
    `// Generated from ${file.split('/').pop()} by \`npm run schema\`.`,
    "import type { TypedDocumentNode } from '@apollo/client';",
    '',
    types.trim(),
    ...operations.map(documentConstant),
    '',
  ].join('\n');
}

/** Where the typed counterpart goes: beside its source. @param {string} file */
export function generatedPath(file) {
  return file.replace(/\.graphql$/, '.generated.ts');
}

/** @param {import('./documents.mjs').Operation} operation */
function documentConstant({ name, kind, id, document }) {
  const suffix = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' }[kind];
  const type = name.endsWith(suffix) ? name : `${name}${suffix}`;
  const constantType = `TypedDocumentNode<${type}, ${type}Variables> & { readonly documentId: string }`;
  const value = JSON.stringify({ documentId: id, ...document }, withoutEmptyLists);
  return `\nexport const ${name}Document = ${value} as unknown as ${constantType};`;
}

/** Half of a parsed document is empty lists, which every page would carry. */
function withoutEmptyLists(_key, value) {
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}

function requireValid(schema, file, source) {
  // A fragment only another operation of the file uses is fine: each operation is sent apart.
  const [error] = validate(
    schema,
    source,
    specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule),
  );
  if (error) {
    throw new Error(`${file}: ${error.message}`);
  }
}
