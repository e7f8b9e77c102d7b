import type { PreparedBank } from './bank';
import type { Answer } from './item';
import { standingOf, type TestPlan, type TestStanding } from './test-standing';

/** The version of the method: it changes with any figure the engine computes, and the former one stays callable. */
export const ENGINE_VERSION = '1.0.0';

/** A released engine: where a test stands, and so the next question and the conclusion. */
export type Engine = (bank: PreparedBank, plan: TestPlan, answers: readonly Answer[]) => TestStanding;

/** Every version ever released: a record replays with its own. */
const engines: Readonly<Record<string, Engine>> = { [ENGINE_VERSION]: standingOf };

/** @throws RangeError when no engine of that version was released. */
export function engineOf(version: string): Engine {
  const engine = Object.hasOwn(engines, version) ? engines[version] : undefined;
  if (!engine) throw new RangeError(`No engine ${version} was released.`);
  return engine;
}
