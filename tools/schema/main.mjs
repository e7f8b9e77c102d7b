/**
 * Writes what follows from the server's code: `schema.graphql`, the typed documents of the portal, and the list of the
 * documents production serves. With `--check`, writes nothing and fails when one of the committed files is out of date.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { build } from 'esbuild';
import { isProgram } from '../build/is-program.mjs';
import { schemaOptions } from '../build/server-bundles.mjs';
import { dist, workspace } from '../start/paths.mjs';
import { readDocuments } from './documents.mjs';
import { generatedPath, typedDocuments } from './typed-documents.mjs';

/** The schema as the server's code makes it now. No database is needed. */
async function emitSchema() {
  await build(schemaOptions);
  const folder = mkdtempSync(join(tmpdir(), 'jalon-schema-'));
  try {
    const file = join(folder, 'schema.graphql');
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(dist, 'tools/schema/emit-schema.mjs'), file],
      {
        cwd: workspace,
        encoding: 'utf8',
      },
    );
    if (status !== 0) {
      throw new Error(`schema.graphql: ${stderr.trim()}`);
    }
    return readFileSync(file, 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Every file that follows from the code, with its contents, by its path in the workspace; and what is wrong: documents
 * the schema does not allow, which keep the file they had, and files whose document is gone.
 */
export async function generatedFiles() {
  const schema = await emitSchema();
  const files = new Map([['schema.graphql', schema]]);
  const documents = readDocuments();
  const refused = orphans(documents);
  for (const document of documents) {
    await typedDocuments(schema, document).then(
      (code) => files.set(generatedPath(document.file), code),
      (error) => refused.push(error.message),
    );
  }
  return { files, refused };
}

/** Generated files nothing generates any more. */
function orphans(documents) {
  const sources = new Set(documents.map(({ file }) => generatedPath(file)));
  return globSync('{apps,libs}/**/*.generated.ts', { cwd: workspace })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => !sources.has(file))
    .map((file) => `${file} ne vient plus d’aucun document : supprimez-le.`);
}

/** Those that differ from what is on disk. @param {Map<string, string>} files */
export function outOfDate(files) {
  return [...files].filter(([path, content]) => {
    const absolute = join(workspace, path);
    return !existsSync(absolute) || readFileSync(absolute, 'utf8') !== content;
  });
}

async function main() {
  const { files, refused } = await generatedFiles();
  const changed = outOfDate(files);
  if (!process.argv.includes('--check')) {
    changed.forEach(([path, content]) => writeFileSync(join(workspace, path), content));
    console.log(
      changed.length === 0 ? 'Tout est à jour.' : changed.map(([path]) => `${path} écrit`).join('\n'),
    );
  } else if (changed.length > 0) {
    const names = changed.map(([path]) => path).join(', ');
    refused.push(`À mettre à jour avec « npm run schema », puis à relire : ${names}`);
  }
  if (refused.length > 0) {
    throw new Error(refused.join('\n'));
  }
}

if (isProgram(import.meta.url)) {
  try {
    await main();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
