import { generator } from './random.mjs';

const GRID = Array.from({ length: 81 }, (_, i) => -6 + (i * 12) / 80);
const PRIOR_DEVIATION = 1.5;
/** Chance picks among that many of the most informative items. */
const PICK = 5;

const sigmoid = (x) => 1 / (1 + Math.exp(-x));

/**
 * The engine of textbooks: each competence by itself, its posterior on a grid, the least asked competence first, one of
 * the most informative items drawn at random ("randomesque").
 */
export const textbook = (bank, { seed }) => {
  const random = generator(seed);
  return () => {
    const posteriors = Array.from({ length: 16 }, () =>
      GRID.map((t) => Math.exp(-(t * t) / (2 * PRIOR_DEVIATION ** 2))),
    );
    const asked = new Array(16).fill(0);
    const themes = new Set();
    return {
      next: () => {
        const fewest = Math.min(...asked);
        const ranked = bank
          .filter(({ competence, theme }) => asked[competence] === fewest && !themes.has(theme))
          .map((item) => ({ index: item.index, information: informationOf(item, posteriors) }))
          .sort((a, b) => b.information - a.information);
        return ranked[Math.floor(random() * Math.min(PICK, ranked.length))]?.index ?? null;
      },
      answer: (index, correct) => {
        const { competence, theme, discrimination, difficulty } = bank[index];
        themes.add(theme);
        asked[competence]++;
        posteriors[competence] = posteriors[competence].map((weight, i) => {
          const p = sigmoid(discrimination * (GRID[i] - difficulty));
          return weight * (correct ? p : 1 - p);
        });
      },
      profile: () => posteriors.map(momentsOf),
    };
  };
};

function informationOf({ competence, discrimination, difficulty }, posteriors) {
  const p = sigmoid(discrimination * (momentsOf(posteriors[competence]).theta - difficulty));
  return discrimination ** 2 * p * (1 - p);
}

function momentsOf(weights) {
  const mass = weights.reduce((sum, weight) => sum + weight, 0);
  const theta = weights.reduce((sum, weight, i) => sum + weight * GRID[i], 0) / mass;
  const variance = weights.reduce((sum, weight, i) => sum + weight * (GRID[i] - theta) ** 2, 0) / mass;
  return { theta, se: Math.sqrt(variance) };
}
