/** Writes what a release of the item bank is committed as: `npm run release-bank -- crcn-2`. See docs/item-bank.md. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSource } from '../build/load-source.mjs';
import { workspace } from '../start/paths.mjs';

const folder = 'libs/assessment/api/src/item-bank';

async function main([version = '', ...options]) {
  const [, number] = /^crcn-(\d+)$/.exec(version) ?? [];
  if (!number) {
    throw new Error('Dites quelle version publier, par exemple : npm run release-bank -- crcn-2');
  }
  const path = join(workspace, folder, `release-${number}.json`);
  if (existsSync(path) && !options.includes('--overwrite')) {
    throw new Error(`La version ${version} existe déjà : une version publiée ne change plus.`);
  }
  const { computeRelease, itemFiles } = await loadSource(
    folder,
    `export { computeRelease } from './release.rules'; export { itemFiles } from './bank-files';`,
  );
  writeFileSync(path, `${JSON.stringify(computeRelease(version, itemFiles), null, 2)}\n`);
  console.log(`${folder}/release-${number}.json écrit ; current-release.ts dit laquelle sert.`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
