import { coin, generator, normal } from './random.mjs';

/** The 16 competences of the CRCN, by area. */
export const AREA_OF = [0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 4, 4];
const COMPETENCES = AREA_OF.length;
const AREAS = 5;
const THEMES = 8;

/**
 * @typedef {{ index: number, competence: number, theme: number, discrimination: number, difficulty: number }} Item
 * @typedef {{ index: number, abilities: number[] }} Person
 * @typedef {{ sd: number, general: number, area: number }} Population standard deviation of an ability (logits), and
 *   shares of its variance common to all competences and to those of one area
 */

/** A bank of 2PL items, whose slopes and difficulties differ as those of real ones do. @returns {Item[]} */
export function makeBank(size, seed) {
  const random = generator(seed);
  return Array.from({ length: size }, (_, index) => {
    const competence = index % COMPETENCES;
    return {
      index,
      competence,
      area: AREA_OF[competence],
      theme: competence * THEMES + Math.floor(random() * THEMES),
      discrimination: Math.exp(0.1 + 0.35 * normal(random)),
      difficulty: 0.3 + 1.7 * normal(random),
    };
  });
}

/** @param {Population} population @returns {Person[]} */
export function makePeople(count, seed, { sd, general, area }) {
  const random = generator(seed);
  return Array.from({ length: count }, (_, index) => {
    const common = Math.sqrt(general) * normal(random);
    const ofAreas = Array.from({ length: AREAS }, () => Math.sqrt(area) * normal(random));
    const abilities = AREA_OF.map(
      (of) => sd * (common + ofAreas[of] + Math.sqrt(1 - general - area) * normal(random)),
    );
    return { index, abilities };
  });
}

/** 1 when that person answers that item right: fixed in advance, whatever is asked before. */
export function response(seed, { index, abilities }, item) {
  const p = 1 / (1 + Math.exp(-item.discrimination * (abilities[item.competence] - item.difficulty)));
  return coin(seed, index, item.index) < p ? 1 : 0;
}
