/**
 * Our engine for the harness of tests of simulated people (`tools/bench/adaptive`): its default export is
 * `{ variants: { name: (bank, { seed }) => (personIndex) => session } }`. The library's TypeScript is bundled at load.
 */
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { AREA_OF } from './adaptive/population.mjs';

const source = fileURLToPath(new URL('../../libs/assessment/adaptive-testing/src/index.ts', import.meta.url));
const bundle = await build({ entryPoints: [source], bundle: true, format: 'esm', write: false });
const code = Buffer.from(bundle.outputFiles[0].contents).toString('base64');
/** @type {typeof import('@jalon/assessment/adaptive-testing')} */
const engine = await import(`data:text/javascript;base64,${code}`);

const purpose = /** @type {const} */ ({ kind: 'PROFILE' });

/** After how many finished tests a new release of the bank carries what they taught of the population. */
const RELEASES_AFTER = [20, 80, 240];
/** Several priors make each simulated question longer; they also make the last precision of prices vain. */
const FIRST_SIMULATION = { people: 200, rounds: 12 };

/** The first release for everyone: nothing is learnt of the population. */
const firstRelease = (bank, { seed }) => {
  const prepared = engine.prepareBank(withPrices(releaseOf(bank, engine.defaultPriors), FIRST_SIMULATION));
  return (person) => session(prepared, seed + person);
};

/** As the service is run: new releases of the bank, each with priors learnt from the tests finished by then. */
const releases = (bank, { seed }) => {
  let release = withPrices(releaseOf(bank, engine.defaultPriors), FIRST_SIMULATION);
  let prepared = engine.prepareBank(release);
  const tests = [];
  return (person) => {
    if (RELEASES_AFTER.includes(tests.length)) {
      release = withPrices(
        { ...release, priors: engine.learnPriors(release, tests) },
        { rounds: 8, step: 3 },
      );
      prepared = engine.prepareBank(release);
    }
    const started = session(prepared, seed + person);
    tests.push(started.answers);
    return started;
  };
};

/** What the others are compared with: told the true population, always the best item, were it shown to everyone. */
const informedUncapped = (bank, { seed, population = populationOfEnvironment() }) => {
  const prepared = engine.prepareBank({ ...releaseOf(bank, [priorOf(population)]), randomness: 0 });
  return (person) => session(prepared, seed + person);
};

/** What a harness that tells it by environment variables asks for. */
function populationOfEnvironment() {
  const number = (name, fallback) => Number(process.env[name] ?? fallback);
  return { sd: number('SD', 1.5), general: number('GENERAL', 0.6), area: number('AREA', 0.1) };
}

const priorOf = ({ sd, general, area }) => ({ weight: 1, standardDeviation: sd, general, area });

function releaseOf(bank, priors) {
  const items = bank.map(({ index, competence, theme, discrimination, difficulty }) => ({
    id: `${index}`,
    competence,
    theme: `${theme}`,
    discrimination,
    difficulty,
  }));
  return { version: 'bench', items, areaOf: AREA_OF, priors, exposurePenalties: {} };
}

function withPrices(release, target = {}) {
  const exposurePenalties = engine.releaseExposure(release, { ...engine.defaultExposureTarget, ...target });
  return { ...release, exposurePenalties };
}

/** One person's test: the engine is asked everything anew after each answer, as the service does. */
function session(bank, seed) {
  const answers = [];
  const belief = () => engine.estimateAbilities(bank, answers);
  return {
    answers,
    next: () => {
      const choice = engine.chooseGiven(bank, belief(), { seed, answers, purpose });
      return choice ? Number(choice.itemId) : null;
    },
    answer: (index, correct) => answers.push({ itemId: `${index}`, correct: correct === 1 }),
    profile: () => {
      const { mean, covariance } = belief();
      return Array.from(mean, (theta, k) => ({ theta, se: Math.sqrt(covariance[k * mean.length + k]) }));
    },
  };
}

export default {
  variants: { releases, 'first-release': firstRelease, 'informed-uncapped': informedUncapped },
};
