import { existsSync, readdirSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const COMPRESSIBLE = /\.(js|mjs|css|json|svg|txt|webmanifest)$/;
const SMALLEST = 1024;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * Writes `.br` and `.gz` beside every asset worth it, once and for all: nothing is compressed while someone waits.
 * Pages are left out, since the server writes a nonce into each.
 *
 * @param {string} folder
 */
export async function compressAssets(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => COMPRESSIBLE.test(name))
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).size >= SMALLEST && !isCompressed(file));
  await Promise.all(files.map(compress));
}

/** @param {string} file */
function isCompressed(file) {
  return existsSync(`${file}.br`) && statSync(`${file}.br`).mtimeMs >= statSync(file).mtimeMs;
}

/** @param {string} file */
async function compress(file) {
  const content = await readFile(file);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  await Promise.all([
    brotli(content, { params }).then((result) => writeFile(`${file}.br`, result)),
    zip(content, { level: constants.Z_BEST_COMPRESSION }).then((result) => writeFile(`${file}.gz`, result)),
  ]);
}
