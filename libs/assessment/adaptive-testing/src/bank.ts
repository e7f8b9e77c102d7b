import type { Answer, Item } from './item';
import { curvesOf, type Evidence, type ItemCurves } from './likelihood';
import { priorCovariance, varianceParts, type VarianceParts, type WeightedPrior } from './prior';
import { hashOf } from './random';
import { effectiveSlope } from './response-model';

/** A released version of a bank: all that selection and estimation depend on, besides the seed and the answers. */
export interface BankRelease {
  readonly version: string;
  readonly items: readonly Item[];
  /** The area of each competence, numbered from 0; its length is K. */
  readonly areaOf: readonly number[];
  /** See {@link defaultPriors}; one alone is a fixed prior. */
  readonly priors: readonly WeightedPrior[];
  /** What showing an item costs, by item id (0 or more, in log-gain), see {@link releaseExposure}; absent is 0. */
  readonly exposurePenalties: Readonly<Record<string, number>>;
  /** How much chance weighs against gain, in log-gain; absent: enough to vary tests, too little to waste a question. */
  readonly randomness?: number;
}

const DEFAULT_RANDOMNESS = 0.12;

/** A release with what every test needs of it at hand: made once. */
export interface PreparedBank {
  readonly release: BankRelease;
  readonly priors: readonly PreparedPrior[];
  /** The items that may be asked, by column: a choice runs through all of them. */
  readonly columns: ItemColumns;
  readonly randomness: number;
  /** How many themes the items have. */
  readonly themes: number;
  /** @throws RangeError when the bank has no such item. */
  item(id: string): PreparedItem;
  /** @throws RangeError when the bank has no such item, or when one is answered twice. */
  evidence(answers: readonly Answer[]): Evidence[];
}

export interface PreparedItem extends Item {
  readonly curves: ItemCurves;
  readonly themeIndex: number;
}

/** What a choice reads of each item that is not retired, in the order of the release. */
export interface ItemColumns {
  readonly ids: readonly string[];
  readonly competences: Uint16Array;
  readonly themes: Uint32Array;
  readonly difficulties: Float64Array;
  /** Squares of the slopes, the uncertainty of difficulties averaged out. */
  readonly squaredSlopes: Float64Array;
  readonly penalties: Float64Array;
  /** Labels of the items in draws of chance. */
  readonly hashes: Uint32Array;
}

export interface PreparedPrior {
  readonly logWeight: number;
  readonly parts: VarianceParts;
  readonly covariance: Float64Array;
}

/** @throws RangeError on a repeated id, a competence outside the frame, or parameters that are not a 2PL item's. */
export function prepareBank(release: BankRelease): PreparedBank {
  const byId = new Map<string, PreparedItem>();
  const themes = new Map<string, number>();
  for (const item of release.items) {
    checkItem(item, release.areaOf.length);
    if (byId.has(item.id)) throw new RangeError(`Item ${item.id} stands twice in the bank.`);
    if (!themes.has(item.theme)) themes.set(item.theme, themes.size);
    byId.set(item.id, { ...item, curves: curvesOf(item), themeIndex: themes.get(item.theme)! });
  }
  const find = (id: string) => {
    const item = byId.get(id);
    if (!item) throw new RangeError(`The bank has no item ${id}.`);
    return item;
  };
  return {
    release,
    priors: preparePriors(release),
    columns: columnsOf(
      [...byId.values()].filter(({ retired }) => !retired),
      release,
    ),
    randomness: release.randomness ?? DEFAULT_RANDOMNESS,
    themes: themes.size,
    item: find,
    evidence: (answers) => evidenceOf(answers, find),
  };
}

function columnsOf(items: readonly PreparedItem[], { exposurePenalties }: BankRelease): ItemColumns {
  return {
    ids: items.map(({ id }) => id),
    competences: Uint16Array.from(items, ({ competence }) => competence),
    themes: Uint32Array.from(items, ({ themeIndex }) => themeIndex),
    difficulties: Float64Array.from(items, ({ difficulty }) => difficulty),
    squaredSlopes: Float64Array.from(items, (item) => effectiveSlope(item) ** 2),
    penalties: Float64Array.from(items, ({ id }) => exposurePenalties[id] ?? 0),
    hashes: Uint32Array.from(items, ({ id }) => hashOf(id)),
  };
}

function preparePriors({ priors, areaOf }: BankRelease): PreparedPrior[] {
  const total = priors.reduce((sum, { weight }) => sum + weight, 0);
  if (!(total > 0)) throw new RangeError('A bank needs a prior.');
  return priors.map((prior) => ({
    logWeight: Math.log(prior.weight / total),
    parts: varianceParts(prior),
    covariance: priorCovariance(prior, areaOf),
  }));
}

function evidenceOf(answers: readonly Answer[], find: (id: string) => PreparedItem): Evidence[] {
  const seen = new Set<string>();
  return answers.map(({ itemId, correct }) => {
    if (seen.has(itemId)) throw new RangeError(`Item ${itemId} is answered twice.`);
    seen.add(itemId);
    const { competence, curves } = find(itemId);
    return { itemId, correct, competence, curves };
  });
}

function checkItem(item: Item, competences: number): void {
  const { id, competence, discrimination, difficulty, difficultyDeviation = 0 } = item;
  if (!Number.isInteger(competence) || competence < 0 || competence >= competences) {
    throw new RangeError(`Item ${id}: competence ${competence} is not one of the ${competences}.`);
  }
  if (!(discrimination > 0) || !Number.isFinite(discrimination) || !Number.isFinite(difficulty)) {
    throw new RangeError(`Item ${id}: a 2PL item needs a positive discrimination and a finite difficulty.`);
  }
  if (!(difficultyDeviation >= 0) || !Number.isFinite(difficultyDeviation)) {
    throw new RangeError(`Item ${id}: the deviation of a difficulty is 0 or more.`);
  }
}
