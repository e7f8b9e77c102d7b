import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { DecisionRecord } from './decision-record';
import { ENGINE_VERSION, engineOf } from './engines';
import { hashOf, uniform } from './random';
import { replay } from './replay';
import { anyItems, releaseOf } from './testing/arbitrary';
import { takeTest } from './testing/take-test';

/** Never written again: what an engine once concluded, it must conclude for ever. */
const golden = (version: string) =>
  JSON.parse(readFileSync(join(__dirname, `testing/record-${version}.json`), 'utf8')) as DecisionRecord;

const stopping = { minimum: 4, maximum: 12, span: 3 };
const guess = (seed: number) => (itemId: string) => uniform(seed, hashOf(itemId)) < 0.5;

describe('replay', () => {
  it('agrees with any test, kept as JSON and read again', () => {
    fc.assert(
      fc.property(anyItems, fc.integer(), (items, seed) => {
        const plan = { seed, purpose: { kind: 'PROFILE' }, stopping, opening: items[0]!.id } as const;
        const record = takeTest(releaseOf(items), plan, guess(seed));
        const read = JSON.parse(JSON.stringify(record)) as DecisionRecord;
        expect(replay(read).differences).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it.each([ENGINE_VERSION])('agrees with the record kept of engine %s', (version) => {
    const record = golden(version);
    expect(record.engineVersion).toBe(version);
    expect(replay(record)).toEqual({ agrees: true, differences: [], outcome: record.outcome });
  });

  it('says where an answer, a choice or a conclusion was changed', () => {
    const record = golden(ENGINE_VERSION);
    const { steps, outcome } = record;
    const turned = steps.map((step, i) => (i === 2 ? { ...step, correct: !step.correct } : step));
    const paths = (changed: DecisionRecord) => replay(changed).differences.map(({ path }) => path);
    expect(paths({ ...record, steps: turned })[0]).toMatch(/^steps\[3\]\.choice/);

    const swapped = steps.map((step, i) => (i === 1 ? { ...step, itemId: steps[0]!.itemId + '?' } : step));
    expect(() => replay({ ...record, steps: swapped })).toThrow('has no item');

    const [first, ...others] = outcome.areas;
    const raised = { ...outcome, areas: [{ ...first!, level: first!.level + 1 }, ...others] };
    expect(replay({ ...record, outcome: raised }).differences).toEqual([
      { path: 'outcome.areas[0].level', recorded: first!.level + 1, recomputed: first!.level },
    ]);
  });

  it('sees an item that was answered without being the one chosen', () => {
    const record = golden(ENGINE_VERSION);
    const other = record.release.items.find(({ id }) => record.steps.every(({ itemId }) => itemId !== id))!;
    const last = record.steps.length - 1;
    const steps = record.steps.map((step, i) => (i === last ? { ...step, itemId: other.id } : step));
    expect(replay({ ...record, steps }).differences[0]!.path).toBe(`steps[${last}].itemId`);
  });

  it('tells a test ended by the person from one ended by its rule', () => {
    const record = golden(ENGINE_VERSION);
    expect(replay({ ...record, steps: record.steps.slice(0, 5) }).outcome.stopReason).toBe('PERSON');
  });
});

describe('engineOf', () => {
  it('refuses a version that was never released', () => {
    expect(() => engineOf('0.0.1')).toThrow(RangeError);
    expect(() => engineOf('toString')).toThrow(RangeError);
  });
});
