import { prepareBank } from './bank';
import type { DecisionRecord, RecordedOutcome, RecordedStep } from './decision-record';
import { engineOf } from './engines';
import type { LevelEstimates } from './levels';
import type { TestStanding } from './test-standing';

/** Two machines may round the last bits of a logarithm differently. */
const TOLERANCE = 1e-9;

/** Where a record and its replay part. */
export interface ReplayDifference {
  /** Such as `steps[3].choice.itemId` or `outcome.areas[0].level`. */
  readonly path: string;
  readonly recorded: unknown;
  readonly recomputed: unknown;
}

export interface Replay {
  /** Nothing differs: the record's conclusion follows from its own data. */
  readonly agrees: boolean;
  readonly differences: readonly ReplayDifference[];
  readonly outcome: RecordedOutcome;
}

/**
 * Computes each choice and the conclusion of a record again, from its bank, plan and answers alone, with the engine of
 * its own version.
 *
 * @throws RangeError when the record names an engine that was never released, or an item that its bank has not.
 */
export function replay(record: DecisionRecord): Replay {
  const bank = prepareBank(record.release);
  const engine = engineOf(record.engineVersion);
  const differences: ReplayDifference[] = [];
  record.steps.forEach((step, position) => {
    const { next } = engine(bank, record.plan, record.steps.slice(0, position));
    differences.push(...compare(`steps[${position}].choice`, step.choice, next), ...misnamed(step, position));
  });
  const outcome = outcomeOf(engine(bank, record.plan, record.steps));
  differences.push(...compare('outcome', record.outcome, outcome));
  return { agrees: differences.length === 0, differences, outcome };
}

/** The conclusion of a test: ended by its rule, or by the person when the rule would go on. */
export function outcomeOf({
  stop,
  estimates,
}: {
  stop: TestStanding['stop'];
  estimates: LevelEstimates;
}): RecordedOutcome {
  return { stopReason: stop ?? 'PERSON', competences: estimates.competences, areas: estimates.areas };
}

/** The item answered is the one that was chosen. */
function misnamed({ itemId, choice }: RecordedStep, position: number): ReplayDifference[] {
  if (itemId === choice.itemId) return [];
  return [{ path: `steps[${position}].itemId`, recorded: itemId, recomputed: choice.itemId }];
}

/** Every value that is not the same in both, numbers to 1e-9. */
function compare(path: string, recorded: unknown, recomputed: unknown): ReplayDifference[] {
  if (typeof recorded === 'number' && typeof recomputed === 'number') {
    const same = Math.abs(recorded - recomputed) <= TOLERANCE * Math.max(1, Math.abs(recorded));
    return same ? [] : [{ path, recorded, recomputed }];
  }
  if (!isTree(recorded) || !isTree(recomputed)) {
    return recorded === recomputed ? [] : [{ path, recorded, recomputed }];
  }
  const keys = new Set([...Object.keys(recorded), ...Object.keys(recomputed)]);
  return [...keys].flatMap((key) => {
    const at = Array.isArray(recorded) ? `${path}[${key}]` : `${path}.${key}`;
    return compare(at, recorded[key], recomputed[key]);
  });
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
