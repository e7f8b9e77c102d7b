/** Computes a decision record again, from nothing but itself: `npm run replay -- jalon-evaluation-2026-11-22.json`. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadSource } from '../build/load-source.mjs';

const ENGINE = 'libs/assessment/adaptive-testing/src';

function readRecord(path) {
  let record;
  try {
    record = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path} ne se lit pas\u00a0: ${error.message}`, { cause: error });
  }
  if (!record?.engineVersion || !record.release || !Array.isArray(record.steps)) {
    throw new Error(`${path} n’est pas un dossier de décision.`);
  }
  return record;
}

/** What differs, in words: where, what the record says, what is found. */
const told = ({ path, recorded, recomputed }) =>
  `  ${path}\u00a0: le dossier dit ${JSON.stringify(recorded)}, le calcul donne ${JSON.stringify(recomputed)}`;

const MOST_DIFFERENCES = 20;

async function main([path]) {
  if (!path) throw new Error('Dites quel dossier rejouer : npm run replay -- dossier.json');
  // npm runs from the root of the workspace, wherever it was called from.
  const record = readRecord(resolve(process.env.INIT_CWD ?? process.cwd(), path));
  const { replay } = await loadSource(ENGINE, `export { replay } from './index';`);
  const { agrees, differences } = replay(record);
  const about = `${record.steps.length} questions, moteur ${record.engineVersion}, banque ${record.release.version}`;
  if (agrees) {
    console.log(`Le calcul donne le même résultat (${about}).`);
    return;
  }
  console.log(`Le calcul ne donne PAS le même résultat (${about})\u00a0:`);
  console.log(differences.slice(0, MOST_DIFFERENCES).map(told).join('\n'));
  process.exitCode = 1;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
