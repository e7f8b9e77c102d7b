import { type BankRelease, prepareBank, type PreparedBank, type PreparedPrior } from './bank';
import type { Answer } from './item';
import type { VarianceParts } from './prior';
import { hashOf, normal, uniform } from './random';
import { probabilityCorrect } from './response-model';
import { chooseNext } from './selection';

export interface ExposureTarget {
  /** No item should be shown to more than this share of people, 0 to 1. */
  readonly ceiling: number;
  /** Questions of the simulated tests. */
  readonly length: number;
  readonly people: number;
  readonly rounds: number;
  readonly seed: number;
  /** How far the first round moves prices: 8 when absent, less for a release whose prices are nearly right. */
  readonly step?: number;
}

/** A ceiling of 25 %, less what a few hundred people vary by chance and what the simulation leaves. */
export const defaultExposureTarget: ExposureTarget = {
  ceiling: 0.195,
  length: 32,
  people: 250,
  rounds: 16,
  seed: 1,
};

/**
 * What showing each item must cost so that none is shown to more than `ceiling` of the people: the multipliers of
 * that constraint, found by simulating tests of people drawn from the priors, raising the price of what is shown too
 * much and lowering that of the rest, from the prices the release has. Computed once, when a bank is released:
 * selection never reads a live counter.
 *
 * @see van der Linden & Choi (2020), Improving item-exposure control in adaptive testing, J. Educ. Meas. 57: the
 * ceiling as a probabilistic constraint on the objective; Sympson & Hetter (1985) for simulating before release.
 */
export function releaseExposure(
  release: BankRelease,
  target: ExposureTarget = defaultExposureTarget,
): Record<string, number> {
  let penalties: Record<string, number> = { ...release.exposurePenalties };
  const averaged: Record<string, number> = {};
  const half = Math.floor(target.rounds / 2);
  for (let round = 0; round < target.rounds; round++) {
    const shown = simulate(prepareBank({ ...release, exposurePenalties: penalties }), target, round);
    penalties = reprice(penalties, shown, target, (target.step ?? 8) / (1 + round / 2));
    // The multipliers wander around their optimum: the mean of the second half is closer than the last one.
    if (round >= half) {
      for (const [id, value] of Object.entries(penalties)) {
        averaged[id] = (averaged[id] ?? 0) + value / (target.rounds - half);
      }
    }
  }
  return averaged;
}

function reprice(
  penalties: Record<string, number>,
  shown: Map<string, number>,
  { ceiling, people }: ExposureTarget,
  step: number,
): Record<string, number> {
  const ids = new Set([...Object.keys(penalties), ...shown.keys()]);
  return Object.fromEntries(
    [...ids]
      .map((id) => [id, (penalties[id] ?? 0) + step * ((shown.get(id) ?? 0) / people - ceiling)] as const)
      .filter(([, penalty]) => penalty > 0),
  );
}

/** How many of the simulated people met each item. */
function simulate(bank: PreparedBank, target: ExposureTarget, round: number): Map<string, number> {
  const shown = new Map<string, number>();
  for (let person = 0; person < target.people; person++) {
    const seed = target.seed + round * target.people + person;
    const abilities = drawAbilities(drawPrior(bank, seed).parts, bank.release.areaOf, seed);
    const answers: Answer[] = [];
    for (let question = 0; question < target.length; question++) {
      const choice = chooseNext(bank, { seed, answers, purpose: { kind: 'PROFILE' } });
      if (!choice) break;
      shown.set(choice.itemId, (shown.get(choice.itemId) ?? 0) + 1);
      answers.push(respond(bank, choice.itemId, abilities[choice.competence]!, seed));
    }
  }
  return shown;
}

function respond(bank: PreparedBank, itemId: string, ability: number, seed: number): Answer {
  const correct = uniform(seed, hashOf(`answer/${itemId}`)) < probabilityCorrect(ability, bank.item(itemId));
  return { itemId, correct };
}

/** One of the priors, in proportion to its weight. */
function drawPrior({ priors }: PreparedBank, seed: number): PreparedPrior {
  let remaining = uniform(seed, hashOf('prior'));
  return priors.find(({ logWeight }) => (remaining -= Math.exp(logWeight)) <= 0) ?? priors[0]!;
}

/** Abilities of one person: general, area and specific parts. */
function drawAbilities(parts: VarianceParts, areaOf: readonly number[], seed: number): number[] {
  const common = Math.sqrt(parts.general) * normal(seed, 'general');
  return areaOf.map((area, competence) => {
    const ofArea = Math.sqrt(parts.area) * normal(seed, `area/${area}`);
    return common + ofArea + Math.sqrt(parts.specific) * normal(seed, `competence/${competence}`);
  });
}
