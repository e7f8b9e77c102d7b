/** How hard to guess, out of four, as the server counts; the lists of what people choose are fetched once. */
export type Estimate = (password: string, ownWords: readonly string[]) => number;

let loading: Promise<Estimate> | undefined;

export function loadEstimate(): Promise<Estimate> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Estimate> {
  const [{ ZxcvbnFactory }, common, french] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-fr'),
  ]);
  const estimator = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...french.dictionary },
    graphs: common.adjacencyGraphs,
  });
  return (password, ownWords) => estimator.check(password, [...ownWords]).score;
}

/** Fewer characters than this is refused: said before anything else, as it is the first thing to mend. */
export const SHORTEST = 12;
export type Strength = 'SHORT' | 'EASY' | 'ALMOST' | 'GOOD';

/** What is said of a password while it is typed. @param score null until the lists are there */
export function strengthOf(password: string, score: number | null): Strength | null {
  if (password === '') return null;
  if ([...password].length < SHORTEST) return 'SHORT';
  if (score === null) return null;
  return score >= 4 ? 'GOOD' : score === 3 ? 'ALMOST' : 'EASY';
}
