import { jpeg, png, soundPdf } from '../testing';
import { inspectDocument } from './inspect-document';

const MUTATIONS = 250;

/** The same numbers each time: a failure can be seen again. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Bytes changed, removed, repeated or brought from elsewhere. */
function mutated(bytes: Buffer, random: () => number): Buffer {
  const at = Math.floor(random() * bytes.length);
  const length = 1 + Math.floor(random() * 40);
  const kept = [bytes.subarray(0, at), bytes.subarray(at + length)] as const;
  const kinds = [
    () => Buffer.from(bytes.map((byte, index) => (index === at ? Math.floor(random() * 256) : byte))),
    () => Buffer.concat(kept),
    () => Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at)]),
    () => Buffer.concat([kept[0], Buffer.from('<< /Type /Page /Kids [2 0 R'), kept[1]]),
    () => bytes.subarray(0, at),
  ];
  return (kinds[Math.floor(random() * kinds.length)] as () => Buffer)();
}

describe('whatever happens to a file', () => {
  it.each([
    ['a PDF', 'a.pdf', soundPdf({ pages: 3 })],
    ['a packed PDF', 'a.pdf', soundPdf({ pages: 3, packed: [2, 4, 10, 11, 12] })],
    ['a PNG', 'a.png', png(20, 20)],
    ['a JPEG', 'a.jpg', jpeg()],
  ])('%s is examined to an end, without an error of ours', async (_, fileName, sound) => {
    const random = randomOf(20_261_122);
    const outcomes = new Map<string, number>();
    for (let turn = 0; turn < MUTATIONS; turn += 1) {
      const bytes = mutated(turn % 3 ? sound : mutated(sound, random), random);
      const inspection = await inspectDocument(bytes, { fileName, mediaType: '' });
      const outcome = 'refusal' in inspection ? inspection.refusal : 'taken';
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    // Some are harmless, as a letter of the text, and some are not: otherwise nothing was tried.
    expect(outcomes.size).toBeGreaterThan(1);
  });
});
