import { makeBank, makePeople, response } from './population.mjs';

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * @typedef {{ theta: number, se: number }} Estimate
 * @typedef {{ next(): number | null, answer(index: number, correct: 0 | 1): void, profile(): Estimate[] }} Session
 * @typedef {(bank: import('./population.mjs').Item[], options: { seed: number, population: import('./population.mjs').Population }) => (person: number) => Session} Engine
 * @typedef {{ seed: number, items: number, people: number, length: number, population: import('./population.mjs').Population }} Setting
 * @typedef {{ error: number, coverage: number, mostShown: number, overlap: number, repeatedThemes: number, median: number }} Figures
 */

/** Gives whole tests to simulated people, whose answers are fixed in advance. @param {Engine} engine @param {Setting} setting @returns {Figures} */
export function simulate(engine, { seed, items, people, length, population }) {
  const bank = makeBank(items, seed);
  const persons = makePeople(people, seed + 1, population);
  const newSession = engine(bank, { seed: seed + 3, population });
  const counts = new Array(items).fill(0);
  const cells = [];
  const times = [];
  let repeatedThemes = 0;
  for (const person of persons) {
    const session = newSession(person.index);
    const asked = [];
    for (let question = 0; question < length; question++) {
      const start = process.hrtime.bigint();
      const index = session.next();
      if (index === null || asked.includes(index))
        throw new Error(`Item ${index} at question ${question + 1}.`);
      session.answer(index, response(seed + 2, person, bank[index]));
      times.push(Number(process.hrtime.bigint() - start) / 1e6);
      asked.push(index);
      counts[index]++;
    }
    repeatedThemes += length - new Set(asked.map((index) => bank[index].theme)).size;
    session.profile().forEach((estimate, k) => cells.push({ ...estimate, truth: person.abilities[k] }));
  }
  return { ...accuracy(cells), ...exposure(counts, people, length), repeatedThemes, median: medianOf(times) };
}

function accuracy(cells) {
  return {
    error: Math.sqrt(mean(cells.map(({ theta, truth }) => (theta - truth) ** 2))),
    coverage: mean(cells.map(({ theta, truth, se }) => (Math.abs(theta - truth) <= 1.96 * se ? 1 : 0))),
  };
}

/** How much of two people's tests is the same on average: Σ rate² / length. */
function exposure(counts, people, length) {
  const rates = counts.map((count) => count / people);
  return {
    mostShown: Math.max(...rates),
    overlap: rates.reduce((sum, rate) => sum + rate ** 2, 0) / length,
  };
}

function medianOf(values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
