/**
 * Writes what a release of the item bank is committed as: `npm run release-bank -- crcn-2`. With `--check`, writes nothing
 * and fails when it is not what computing it again gives. See docs/item-bank.md.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSource } from '../build/load-source.mjs';
import { workspace } from '../start/paths.mjs';

const folder = 'libs/assessment/api/src/item-bank';

function check(version, computed, committed) {
  if (computed !== committed) {
    throw new Error(
      `La version ${version} n’est plus ce que son calcul donne\u00a0: publiez-en une nouvelle.`,
    );
  }
  console.log(`La version ${version} est bien ce que son calcul donne.`);
}

async function main([version = '', ...options]) {
  const [, number] = /^crcn-(\d+)$/.exec(version) ?? [];
  if (!number) {
    throw new Error('Dites quelle version publier, par exemple : npm run release-bank -- crcn-2');
  }
  const path = join(workspace, folder, `release-${number}.json`);
  const isCheck = options.includes('--check');
  if (existsSync(path) && !isCheck && !options.includes('--overwrite')) {
    throw new Error(`La version ${version} existe déjà\u00a0: une version publiée ne change plus.`);
  }
  const { computeRelease, itemFiles } = await loadSource(
    folder,
    `export { computeRelease } from './release.rules'; export { itemFiles } from './bank-files';`,
  );
  const release = `${JSON.stringify(computeRelease(version, itemFiles), null, 2)}\n`;
  if (isCheck) return check(version, release, readFileSync(path, 'utf8'));
  writeFileSync(path, release);
  console.log(`${folder}/release-${number}.json écrit\u00a0; current-release.ts dit laquelle sert.`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
