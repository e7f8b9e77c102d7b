import { curvesOf, type Evidence, type ItemCurves } from './estimate';
import type { Answer, Item } from './item';
import { type PopulationPrior, priorCovariance } from './prior';

/** A released version of a bank: all that selection and estimation depend on, besides the seed and the answers. */
export interface BankRelease {
  readonly version: string;
  readonly items: readonly Item[];
  /** The area of each competence; its length is K. */
  readonly areaOf: readonly number[];
  readonly prior: PopulationPrior;
  /** What showing an item costs, by item id (0 or more, in log-gain), see {@link releaseExposure}; absent is 0. */
  readonly exposurePenalties: Readonly<Record<string, number>>;
}

/** A release with its likelihood curves at hand: made once, used by every test. */
export interface PreparedBank {
  readonly release: BankRelease;
  readonly priorCovariance: Float64Array;
  readonly items: readonly PreparedItem[];
  /** @throws RangeError when the bank has no such item. */
  evidence(answers: readonly Answer[]): Evidence[];
}

export interface PreparedItem extends Item {
  readonly curves: ItemCurves;
  readonly penalty: number;
}

/** @throws RangeError on a repeated id, a competence outside the frame, or parameters that are not a 2PL item's. */
export function prepareBank(release: BankRelease): PreparedBank {
  const byId = new Map<string, PreparedItem>();
  for (const item of release.items) {
    checkItem(item, release.areaOf.length);
    if (byId.has(item.id)) throw new RangeError(`Item ${item.id} stands twice in the bank.`);
    byId.set(item.id, { ...item, curves: curvesOf(item), penalty: release.exposurePenalties[item.id] ?? 0 });
  }
  return {
    release,
    priorCovariance: priorCovariance(release.prior, release.areaOf),
    items: [...byId.values()],
    evidence: (answers) => answers.map((answer) => ({ ...answer, ...itemOf(byId, answer.itemId) })),
  };
}

function itemOf(byId: Map<string, PreparedItem>, id: string): Pick<PreparedItem, 'competence' | 'curves'> {
  const item = byId.get(id);
  if (!item) throw new RangeError(`The bank has no item ${id}.`);
  return { competence: item.competence, curves: item.curves };
}

function checkItem({ id, competence, discrimination, difficulty }: Item, competences: number): void {
  if (!Number.isInteger(competence) || competence < 0 || competence >= competences) {
    throw new RangeError(`Item ${id}: competence ${competence} is not one of the ${competences}.`);
  }
  if (!(discrimination > 0) || !Number.isFinite(discrimination) || !Number.isFinite(difficulty)) {
    throw new RangeError(`Item ${id}: a 2PL item needs a positive discrimination and a finite difficulty.`);
  }
}
