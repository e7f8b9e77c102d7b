import { certifiedLevel, probabilityReached } from '@jalon/assessment/adaptive-testing';
import { DecisionOutcome } from './vocabulary';

/** Of the published rule: a certificate says under which one it was proposed. */
export const RULE_VERSION = '1';
/** « Indépendant » of the framework. */
export const REQUIRED_LEVEL = 3;
/** What the one area below it must reach all the same. */
const TOLERATED_LEVEL = 2;
/** How many areas may be at the tolerated level. */
const TOLERATED_AREAS = 1;
/** Eight chances in ten. */
const REQUIRED_PROBABILITY = 0.8;

/** What the assessment believes of one area: the probability of each level, 1 to 8. */
export interface AreaBelief {
  readonly areaCode: string;
  readonly level: number;
  readonly lower: number;
  readonly upper: number;
  readonly probabilities: readonly number[];
}

export interface ProposedAreaLevel extends Omit<AreaBelief, 'probabilities'> {
  readonly attested: number | null;
  /** That the required level is reached. */
  readonly probability: number;
}

export interface Proposal {
  readonly outcome: DecisionOutcome;
  readonly areas: ProposedAreaLevel[];
}

/**
 * The published rule: the level 3 is reached with 8 chances in 10 in every area but one, where the level 2 is. It
 * proposes; a person decides.
 */
export function proposalRule(beliefs: readonly AreaBelief[]): Proposal {
  const areas = beliefs.map(({ probabilities, ...area }) => ({
    ...area,
    attested: attestedLevel(probabilities),
    probability: Math.min(1, probabilityReached(probabilities, REQUIRED_LEVEL)),
  }));
  const below = areas.filter(({ attested }) => (attested ?? 0) < REQUIRED_LEVEL);
  const isReached =
    areas.length > 0 &&
    below.length <= TOLERATED_AREAS &&
    below.every(({ attested }) => (attested ?? 0) >= TOLERATED_LEVEL);
  return { outcome: isReached ? DecisionOutcome.ISSUE : DecisionOutcome.REFUSE, areas };
}

/** The highest level reached with 8 chances in 10. The first is everyone's: it attests nothing. */
export function attestedLevel(probabilities: readonly number[]): number | null {
  const level = certifiedLevel(probabilities, REQUIRED_PROBABILITY);
  return level > 1 ? level : null;
}
