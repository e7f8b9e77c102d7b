import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workspace } from '../start/paths.mjs';

const ENGINE = 'libs/assessment/adaptive-testing/src';

/** A test of three questions on a bank of twelve, as a program outside the tests makes it. */
const MAKE_RECORD = `
  import { loadSource } from './tools/build/load-source.mjs';
  const { ENGINE_VERSION, defaultPriors, engineOf, outcomeOf, prepareBank } =
    await loadSource('${ENGINE}', "export * from './index';");
  const items = Array.from({ length: 12 }, (_, n) => (
    { id: 'i' + n, competence: n % 2, theme: 't' + n, discrimination: 1, difficulty: n / 4 - 1.5 }));
  const release = { version: 'small', items, areaOf: [0, 1], priors: defaultPriors, exposurePenalties: {} };
  const plan = { seed: 7, purpose: { kind: 'PROFILE' }, stopping: { minimum: 3, maximum: 3 } };
  const standing = (steps) => engineOf(ENGINE_VERSION)(prepareBank(release), plan, steps);
  const steps = [];
  for (let next; (next = standing(steps).next); ) steps.push({ itemId: next.itemId, correct: steps.length !== 1, choice: next });
  console.log(JSON.stringify({ engineVersion: ENGINE_VERSION, release, plan, steps, outcome: outcomeOf(standing(steps)) }));`;

let folder;
let record;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jalon-replay-'));
  const made = spawnSync(process.execPath, ['--input-type=module', '--eval', MAKE_RECORD], {
    cwd: workspace,
    encoding: 'utf8',
  });
  record = JSON.parse(made.stdout);
}, 30_000);
afterAll(() => rmSync(folder, { recursive: true }));

function replay(content) {
  const file = join(folder, 'record.json');
  writeFileSync(file, content);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/replay/main.mjs', file], {
    cwd: workspace,
    encoding: 'utf8',
  });
  return { status, said: (stdout + stderr).trim() };
}

describe('npm run replay', () => {
  it('says that a record computes again to the same', () => {
    expect(record.steps).toHaveLength(3);
    const { status, said } = replay(JSON.stringify(record));
    expect(said).toBe(
      `Le calcul donne le même résultat (3 questions, moteur ${record.engineVersion}, banque small).`,
    );
    expect(status).toBe(0);
  });

  it('says what differs when a record was changed', () => {
    const [first, ...others] = record.steps;
    const changed = { ...record, steps: [{ ...first, correct: !first.correct }, ...others] };
    const { status, said } = replay(JSON.stringify(changed));
    expect(said).toMatch(/ne donne PAS le même résultat/);
    expect(said).toMatch(/outcome\.competences\[0\]/);
    expect(status).toBe(1);
  });

  it.each([
    ['what is not JSON', 'nonsense', /ne se lit pas/],
    ['what is no record', '{}', /n’est pas un dossier de décision/],
  ])('says so of %s', (_, content, message) => {
    const { status, said } = replay(content);
    expect(said).toMatch(message);
    expect(status).toBe(2);
  });
});
