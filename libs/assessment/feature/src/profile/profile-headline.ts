import { type Headline, headlineOf, type Outcome } from '../result/headline';

/** Today's level of a competence, whatever assessment it comes from. */
interface OwnLevel {
  readonly level: number;
  readonly competence: { readonly areaCode: string };
}

/** An area stands out when it is half a level above the person's own mean; at most two are told. */
const STANDS_OUT = 0.5;
const MOST_STRENGTHS = 2;

/**
 * The one sentence a profile opens with. After a whole profile, that of its result; after one competence, the same
 * sentence over all that is known today, since one competence sums up nothing but itself.
 */
export function profileHeadline(latest: Outcome, levels: readonly OwnLevel[]): Headline {
  if (latest.assessment.competence === null || levels.length <= 1) return headlineOf(latest);
  const areas = Map.groupBy(levels, ({ competence }) => competence.areaCode);
  // Nothing can be said from one area to another while a single one is known.
  if (areas.size === 1) return { key: 'known', values: { count: levels.length } };
  return headlineOf({
    ...latest,
    assessment: { competence: null },
    competences: levels,
    strengths: strengthsOf(areas),
  });
}

/** Codes of the areas where the person does best, compared with nobody but themselves, the strongest first. */
function strengthsOf(areas: ReadonlyMap<string, readonly OwnLevel[]>): string[] {
  const means = [...areas].map(([code, levels]) => ({
    code,
    mean: meanOf(levels.map(({ level }) => level)),
  }));
  const overall = meanOf(means.map(({ mean }) => mean));
  return means
    .filter(({ mean }) => mean - overall >= STANDS_OUT)
    .sort((a, b) => b.mean - a.mean)
    .slice(0, MOST_STRENGTHS)
    .map(({ code }) => code);
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
