import { AssessmentKind, NextReason } from './vocabulary';

/** What a result says of one competence, and what posts require of it. */
export interface AssessedCompetence {
  readonly competenceId: string;
  readonly level: number;
  readonly lower: number;
  readonly upper: number;
  readonly expected: number | null;
}

export interface NextStepFacts {
  readonly kind: AssessmentKind;
  /** The one competence assessed; null for the whole profile. */
  readonly competenceId: string | null;
  readonly competences: readonly AssessedCompetence[];
  /** Whether sharing would show something that is not seen today. */
  readonly maySharingHelp: boolean;
}

export interface NextStep {
  readonly competenceId: string | null;
  readonly reason: NextReason;
}

/** An interval that wide says little: half of the scale or more. */
const UNSURE_SPAN = 5;
/** From there on one is at ease: what comes next is to have it certified. */
const ADVANCED = 5;

/**
 * The one next step a result opens with: what a post requires first, then what is least known, then showing it, then
 * what is lowest. Between equals, the order of the framework decides. A competence assessed alone is not proposed
 * again at once: its questions have just been seen and explained.
 */
export function nextStep(facts: NextStepFacts): NextStep {
  if (facts.kind === AssessmentKind.CERTIFICATION) return { competenceId: null, reason: NextReason.CERTIFY };
  const eligible = facts.competences.filter(({ competenceId }) => competenceId !== facts.competenceId);
  const below = greatest(eligible, ({ expected, level }) => (expected ?? 0) - level);
  if (below && (below.expected ?? 0) > below.level) {
    return { competenceId: below.competenceId, reason: NextReason.BELOW_EXPECTED };
  }
  return facts.competenceId === null ? afterProfile(facts) : afterCompetence(eligible);
}

/** One competence says little of the others: the least known of them comes next. */
function afterCompetence(others: readonly AssessedCompetence[]): NextStep {
  return { competenceId: greatest(others, spanOf)?.competenceId ?? null, reason: NextReason.LEAST_SURE };
}

function afterProfile({ competences, maySharingHelp }: NextStepFacts): NextStep {
  const leastSure = greatest(competences, spanOf);
  if (leastSure && spanOf(leastSure) >= UNSURE_SPAN) {
    return { competenceId: leastSure.competenceId, reason: NextReason.LEAST_SURE };
  }
  if (maySharingHelp) return { competenceId: null, reason: NextReason.SHARE };
  const lowest = greatest(competences, ({ level }) => -level);
  return lowest && lowest.level < ADVANCED
    ? { competenceId: lowest.competenceId, reason: NextReason.LOWEST }
    : { competenceId: null, reason: NextReason.CERTIFY };
}

const spanOf = ({ lower, upper }: AssessedCompetence) => upper - lower + 1;

function greatest<T>(list: readonly T[], valueOf: (one: T) => number): T | undefined {
  return list.reduce<T | undefined>(
    (best, one) => (best === undefined || valueOf(one) > valueOf(best) ? one : best),
    undefined,
  );
}

/** An area stands out when it is half a level above the person's own mean; at most two are told. */
const STANDS_OUT = 0.35;
const MOST_STRENGTHS = 2;

/** Codes of the areas where the person does best, compared with nobody but themselves. */
export function strengthsOf(
  areas: readonly { readonly areaCode: string; readonly ability: number }[],
): string[] {
  const mean = areas.reduce((sum, { ability }) => sum + ability, 0) / areas.length;
  return areas
    .filter(({ ability }) => ability - mean >= STANDS_OUT)
    .sort((a, b) => b.ability - a.ability)
    .slice(0, MOST_STRENGTHS)
    .map(({ areaCode }) => areaCode);
}
