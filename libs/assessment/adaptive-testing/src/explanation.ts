import type { PreparedBank } from './bank';
import { estimateAbilities } from './estimate';
import type { Answer } from './item';
import { type CutOffs, expectedLevel, levelEstimates, provisionalCutOffs } from './levels';

/** What one answer changed for one competence: mean levels on the scale 1 to 8, not rounded. */
export interface LevelChange {
  readonly competence: number;
  /** Without that answer, all the others being the same. */
  readonly before: number;
  readonly after: number;
}

/**
 * What one answer changed, for each competence, the greatest change first. Exact, whenever it was given: an estimate is
 * a function of the set of answers, so it is computed with that answer and without it.
 *
 * @throws RangeError when that item was not answered.
 */
export function changesBy(
  bank: PreparedBank,
  answers: readonly Answer[],
  itemId: string,
  cutOffs: CutOffs = provisionalCutOffs,
): LevelChange[] {
  const others = answers.filter((answer) => answer.itemId !== itemId);
  if (others.length === answers.length) throw new RangeError(`Item ${itemId} was not answered.`);
  const before = expectedLevels(bank, others, cutOffs);
  const after = expectedLevels(bank, answers, cutOffs);
  return before
    .map((level, competence) => ({ competence, before: level, after: after[competence]! }))
    .sort(
      (a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before) || a.competence - b.competence,
    );
}

function expectedLevels(bank: PreparedBank, answers: readonly Answer[], cutOffs: CutOffs): number[] {
  const { competences } = levelEstimates(estimateAbilities(bank, answers), bank.release.areaOf, cutOffs);
  return competences.map(expectedLevel);
}
