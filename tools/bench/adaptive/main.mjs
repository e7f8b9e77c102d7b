import engine from '../adaptive-engine.mjs';
import { jscat } from './jscat.mjs';
import { simulate } from './run.mjs';
import { textbook } from './textbook.mjs';

const { releases, 'first-release': firstRelease, 'informed-uncapped': informedUncapped } = engine.variants;

const usual = { sd: 1.5, general: 0.6, area: 0.1 };
const setting = { seed: 1, items: 600, people: 500, length: 32, population: usual };

/** People and competences that differ less or more than the engine was first told. */
const otherPopulations = [
  { sd: 1, general: 0.4, area: 0.1 },
  { sd: 1, general: 0.8, area: 0.1 },
  { sd: 2, general: 0.4, area: 0.1 },
  { sd: 2, general: 0.8, area: 0.1 },
  { sd: 1.5, general: 0.5, area: 0.3 },
];

/** Gives 32 questions to 500 simulated people, by us and by the others. @returns {Promise<import('../report.mjs').Result>} */
export async function measure() {
  const sides = [
    ['Jalon, prior learnt as answers come', simulate(releases, setting)],
    ['Jalon, first release', simulate(firstRelease, setting)],
    ['textbook, each competence by itself', simulate(textbook, setting)],
    ['@bdelab/jscat, each competence by itself', simulate(jscat, setting)],
    ['Jalon, told the population, no exposure limit', simulate(informedUncapped, setting)],
  ];
  const large = simulate(firstRelease, { ...setting, items: 5000, people: 40 });
  const populations = otherPopulations.map((population) => ({
    population,
    ours: simulate(releases, { ...setting, population }),
    informed: simulate(informedUncapped, { ...setting, population }),
  }));
  const ours = sides[0][1];
  return {
    tables: [sidesTable(sides, ours), populationsTable(populations)],
    bounds: [...boundsOf(ours, large), ...ratioBounds(populations)],
    notes: [
      '600 items, 500 people, 32 questions, 16 competences; times are those of a question, answer and estimate included.',
    ],
  };
}

function sidesTable(sides, ours) {
  return {
    title: 'The usual population',
    columns: [
      'engine',
      'error per competence',
      'ours / its',
      'coverage 95 %',
      'most shown item',
      'overlap',
      'themes twice',
      'ms, median',
    ],
    rows: sides.map(([name, figures]) => [
      name,
      figures.error.toFixed(3),
      (ours.error / figures.error).toFixed(2),
      percent(figures.coverage, 1),
      percent(figures.mostShown),
      percent(figures.overlap),
      figures.repeatedThemes,
      figures.median.toFixed(2),
    ]),
  };
}

function populationsTable(populations) {
  return {
    title: 'Other populations',
    columns: [
      'deviation',
      'general',
      'area',
      'error',
      'told, no limit',
      'ratio',
      'coverage 95 %',
      'most shown item',
      'overlap',
    ],
    rows: populations.map(({ population, ours, informed }) => [
      population.sd,
      population.general,
      population.area,
      ours.error.toFixed(3),
      informed.error.toFixed(3),
      (ours.error / informed.error).toFixed(3),
      percent(ours.coverage, 1),
      percent(ours.mostShown),
      percent(ours.overlap),
    ]),
  };
}

function boundsOf(ours, large) {
  return [
    atMost('error per competence, logits', ours.error, 0.75, 3),
    {
      name: 'coverage of the 95 % interval',
      value: percent(ours.coverage, 1),
      bound: '93 to 97 %',
      met: ours.coverage >= 0.93 && ours.coverage <= 0.97,
    },
    atMost('most shown item, % of people', 100 * ours.mostShown, 25, 1),
    atMost('overlap of two tests, %', 100 * ours.overlap, 20, 1),
    atMost('themes asked twice', ours.repeatedThemes, 0, 0),
    atMost('question among 600 items, median ms', ours.median, 1, 2),
    atMost('question among 5,000 items, median ms', large.median, 2.5, 2),
  ];
}

function ratioBounds(populations) {
  return populations.map(({ population: { sd, general, area }, ours, informed }) =>
    atMost(`error / told and no limit, ${sd} · ${general} · ${area}`, ours.error / informed.error, 1.08, 3),
  );
}

const percent = (share, digits = 0) => `${(100 * share).toFixed(digits)} %`;

function atMost(name, value, limit, digits) {
  return { name, value: value.toFixed(digits), bound: `≤ ${limit}`, met: value <= limit };
}
