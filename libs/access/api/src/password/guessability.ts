import type { Guessability } from './password.rules';

let loading: Promise<Guessability> | undefined;

/**
 * How hard a password is to guess, by the lists of what people choose, French words and names included. The lists are
 * several megabytes: read once, and only where somebody chooses a password.
 */
export function loadGuessability(): Promise<Guessability> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Guessability> {
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
