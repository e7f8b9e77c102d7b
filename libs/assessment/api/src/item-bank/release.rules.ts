import { createHash } from 'node:crypto';
import {
  type BankRelease,
  defaultPriors,
  type ExposureTarget,
  type Item,
  releaseExposure,
  type WeightedPrior,
} from '@jalon/assessment/adaptive-testing';
import type { BankItem, ItemFile, ItemUsage } from './item.types';

/** A release as it is committed: what each item was, and what showing it costs. */
export interface CommittedRelease {
  readonly version: string;
  /** By id: the version of each item, and a digest of all it holds. */
  readonly items: Readonly<Record<string, { readonly version: number; readonly sha256: string }>>;
  /** What is believed of the population before anyone answers. */
  readonly priors: readonly WeightedPrior[];
  readonly exposurePenalties: Readonly<Record<ItemUsage, Readonly<Record<string, number>>>>;
}

/** A release of the items of one usage, as a row of `bank_release` holds it. */
export interface ReleasedBank {
  readonly release: BankRelease;
  /** Ids of the competences, in the order of the engine's numbers. */
  readonly competences: readonly string[];
  /** Codes of their areas, in that order too. */
  readonly areas: readonly string[];
  readonly itemVersions: Readonly<Record<string, number>>;
}

export const usages: readonly ItemUsage[] = ['PRACTICE', 'CERTIFICATION'];

/**
 * No item should be shown to more than that share of the people. On average a test of 32 shows a quarter of the 128
 * practice items, and half of the 64 kept for certification: the ceiling cannot be lower.
 */
const exposureTargets: Readonly<Record<ItemUsage, ExposureTarget>> = {
  PRACTICE: { ceiling: 0.3, length: 34, people: 60, rounds: 8, seed: 1 },
  CERTIFICATION: { ceiling: 0.55, length: 32, people: 60, rounds: 8, seed: 1 },
};

/** What is not known of a difficulty that an expert judged: about a level either way, in logits. Provisional. */
const DIFFICULTY_DEVIATION = 0.5;

/** The centre of a level's interval, between the provisional cut-offs of the engine, seven tenths of a logit apart. */
export function difficultyOf(level: number): number {
  return (level - 4.5) * 0.7;
}

export const versionOf = ({ version = 1 }: BankItem): number => version;

export function digestOf(item: BankItem): string {
  return createHash('sha256').update(JSON.stringify(item)).digest('hex');
}

/** What a release of these files must be committed as. It simulates tests, and takes seconds. */
export function computeRelease(version: string, files: readonly ItemFile[]): CommittedRelease {
  const items = files.flatMap((file) => file.items);
  const penaltiesOf = (usage: ItemUsage) =>
    releaseExposure(
      bankOf(version, usage, files, { priors: defaultPriors, exposurePenalties: {} }),
      exposureTargets[usage],
    );
  return {
    version,
    items: Object.fromEntries(
      items.map((item) => [item.id, { version: versionOf(item), sha256: digestOf(item) }]),
    ),
    priors: defaultPriors,
    exposurePenalties: {
      PRACTICE: penaltiesOf('PRACTICE'),
      CERTIFICATION: penaltiesOf('CERTIFICATION'),
    },
  };
}

/** Items whose content is not what the release was made of: each needs a new version, and the bank a new release. */
export function itemsChangedSince({ items }: CommittedRelease, files: readonly ItemFile[]): string[] {
  const now = files.flatMap((file) => file.items);
  const isReleased = (item: BankItem) => items[item.id]?.sha256 === digestOf(item);
  return [
    ...now.filter((item) => !isReleased(item)).map(({ id }) => id),
    ...Object.keys(items).filter((id) => !now.some((item) => item.id === id)),
  ];
}

/** A committed release with its items, as the engine and the server use it. */
export function releasedBank(
  committed: CommittedRelease,
  usage: ItemUsage,
  files: readonly ItemFile[],
): ReleasedBank {
  const items = files.flatMap((file) => file.items).filter((item) => item.usage === usage);
  return {
    release: bankOf(committed.version, usage, files, {
      priors: committed.priors,
      exposurePenalties: committed.exposurePenalties[usage],
    }),
    competences: files.map(competenceIdOf),
    areas: files.map(areaCodeOf),
    itemVersions: Object.fromEntries(items.map((item) => [item.id, versionOf(item)])),
  };
}

export const bankVersionOf = (version: string, usage: ItemUsage) => `${version}-${usage.toLowerCase()}`;

const competenceIdOf = ({ framework, competence }: ItemFile) => `${framework.toLowerCase()}-${competence}`;
const areaCodeOf = ({ competence }: ItemFile) => competence.split('.')[0] ?? '';

function bankOf(
  version: string,
  usage: ItemUsage,
  files: readonly ItemFile[],
  parameters: Pick<BankRelease, 'priors' | 'exposurePenalties'>,
): BankRelease {
  const areas = [...new Set(files.map(areaCodeOf))];
  return {
    version: bankVersionOf(version, usage),
    items: files.flatMap(({ items }, competence) =>
      items.filter((item) => item.usage === usage).map((item) => parametersOf(item, competence)),
    ),
    areaOf: files.map((file) => areas.indexOf(areaCodeOf(file))),
    ...parameters,
  };
}

function parametersOf({ id, theme, level }: BankItem, competence: number): Item {
  return {
    id,
    competence,
    theme,
    discrimination: 1,
    difficulty: difficultyOf(level),
    difficultyDeviation: DIFFICULTY_DEVIATION,
  };
}
