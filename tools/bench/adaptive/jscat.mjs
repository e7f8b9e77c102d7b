import { Cat } from '@bdelab/jscat';

const COMPETENCES = 16;

/**
 * The engine of {@link https://github.com/yeatmanlab/jsCAT}: a `Cat` for each competence, expected a posteriori with the
 * true deviation, greatest information, the least asked competence first; a theme is not asked twice.
 *
 * Its minimiser, a dependency by Git address that registries do not hold, serves maximum likelihood alone, which is not
 * asked here: package.json puts a package it already has in that place.
 */
export const jscat =
  (bank, { population }) =>
  () => {
    const cats = Array.from({ length: COMPETENCES }, () => catOf(population.sd));
    const themes = new Set();
    return {
      next: () => {
        const fewest = Math.min(...cats.map(({ nItems }) => nItems));
        const competence = cats.findIndex(({ nItems }) => nItems === fewest);
        const open = bank.filter((item) => item.competence === competence && !themes.has(item.theme));
        return cats[competence].findNextItem(open.map(stimulusOf), 'mfi', false).nextStimulus?.index ?? null;
      },
      answer: (index, correct) => {
        themes.add(bank[index].theme);
        cats[bank[index].competence].updateAbilityEstimate(stimulusOf(bank[index]), correct);
      },
      profile: () => cats.map(({ theta, seMeasurement }) => ({ theta, se: seMeasurement })),
    };
  };

const catOf = (deviation) =>
  new Cat({
    method: 'eap',
    itemSelect: 'mfi',
    nStartItems: 0,
    minTheta: -6,
    maxTheta: 6,
    priorDist: 'norm',
    priorPar: [0, deviation],
  });

const stimulusOf = ({ index, discrimination, difficulty }) => ({
  index,
  difficulty,
  discrimination,
  guessing: 0,
  slipping: 1,
});
