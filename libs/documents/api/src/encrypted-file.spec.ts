import { createHash, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { CHUNK_BYTES, decryptChunks, encryptChunks, type FileKey, sealedSize } from './encrypted-file';
import { Undecipherable } from './key-wrap';

const SEALED = CHUNK_BYTES + 16;
const file: FileKey = { key: randomBytes(32), binding: { employerId: 'region', fileId: 'contract' } };

async function* inParts(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let offset = 0; offset < bytes.length; offset += size) yield bytes.subarray(offset, offset + size);
}

async function join(parts: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const part of parts) all.push(part);
  return Buffer.concat(all);
}

const encrypt = (clear: Buffer, key = file) => join(encryptChunks(key, inParts(clear, 50_000)));
const decrypt = (sealed: Buffer, key = file) => join(decryptChunks(key, inParts(sealed, 70_000)));

describe('an encrypted file', () => {
  it.each([0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 2 * CHUNK_BYTES, 5 * CHUNK_BYTES + 7])(
    'gives back its %i bytes',
    async (size) => {
      const clear = randomBytes(size);
      const sealed = await encrypt(clear);
      expect(sealed).toHaveLength(sealedSize(size));
      expect((await decrypt(sealed)).equals(clear)).toBe(true);
    },
  );

  it('gives back any bytes, however they arrive', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 4 * CHUNK_BYTES }),
        fc.integer({ min: 500, max: 200_000 }),
        fc.integer({ min: 500, max: 200_000 }),
        async (size, writtenBy, readBy) => {
          const clear = randomBytes(size);
          const sealed = await join(encryptChunks(file, inParts(clear, writtenBy)));
          expect((await join(decryptChunks(file, inParts(sealed, readBy)))).equals(clear)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('shows no clear byte', async () => {
    const sealed = await encrypt(Buffer.from('Arrêté de nomination '.repeat(10_000)));
    expect(sealed.includes('Arrêté')).toBe(false);
  });
});

describe('the chunks of an encrypted file', () => {
  it('never use a nonce twice: equal clear bytes differ once sealed', async () => {
    const sealed = await encrypt(Buffer.alloc(4 * CHUNK_BYTES));
    const bodies = [0, 1, 2, 3].map((index) =>
      sealed.subarray(index * SEALED, index * SEALED + 64).toString('hex'),
    );
    expect(new Set(bodies).size).toBe(4);
  });
});

describe('an encrypted file that was tampered with', () => {
  const clear = randomBytes(3 * CHUNK_BYTES);
  let sealed: Buffer;
  beforeAll(async () => {
    sealed = await encrypt(clear);
  });
  const chunk = (index: number) => sealed.subarray(index * SEALED, (index + 1) * SEALED);

  it.each([0, CHUNK_BYTES - 1, CHUNK_BYTES, SEALED, 3 * SEALED - 1])(
    'refuses byte %i changed',
    async (at) => {
      const changed = Buffer.from(sealed);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      await expect(decrypt(changed)).rejects.toThrow(Undecipherable);
    },
  );

  it.each([
    ['two chunks swapped', () => [chunk(1), chunk(0), chunk(2)]],
    ['a chunk repeated', () => [chunk(0), chunk(0), chunk(1), chunk(2)]],
    ['the first chunk dropped', () => [chunk(1), chunk(2)]],
    ['its last chunk cut', () => [chunk(0), chunk(1)]],
    ['its last byte cut', () => [sealed.subarray(0, -1)]],
    ['everything cut', () => []],
    ['a byte added', () => [sealed, Buffer.from([0])]],
    ['a chunk added', () => [sealed, chunk(2)]],
  ])('refuses %s', async (_, parts) => {
    await expect(decrypt(Buffer.concat(parts()))).rejects.toThrow(Undecipherable);
  });

  it.each<[string, FileKey]>([
    ['another key', { ...file, key: randomBytes(32) }],
    ["another employer's", { ...file, binding: { ...file.binding, employerId: 'hospital' } }],
    ["another file's", { ...file, binding: { ...file.binding, fileId: 'payslip' } }],
  ])('refuses to open as %s', async (_, other) => {
    await expect(decrypt(sealed, other)).rejects.toThrow(Undecipherable);
  });

  it('gives the chunks before the fault and never the faulty one', async () => {
    const changed = Buffer.from(sealed);
    changed.writeUInt8(changed.readUInt8(2 * SEALED) ^ 1, 2 * SEALED);
    const given: Buffer[] = [];
    const reading = (async () => {
      for await (const part of decryptChunks(file, inParts(changed, SEALED))) given.push(part);
    })();
    await expect(reading).rejects.toThrow(Undecipherable);
    expect(Buffer.concat(given).equals(clear.subarray(0, 2 * CHUNK_BYTES))).toBe(true);
  });
});

describe('a stream of 100 MB', () => {
  it('passes chunk by chunk: never more than three chunks read ahead of what was written', async () => {
    const total = 1600;
    const block = randomBytes(CHUNK_BYTES);
    let produced = 0;
    async function* source(): AsyncGenerator<Buffer> {
      for (; produced < total;) {
        produced += 1;
        yield block;
      }
    }
    const hash = createHash('sha256');
    let received = 0;
    let furthest = 0;
    for await (const part of decryptChunks(file, encryptChunks(file, source()))) {
      received += 1;
      furthest = Math.max(furthest, produced - received);
      expect(part.length).toBeLessThanOrEqual(CHUNK_BYTES);
      hash.update(part);
    }
    const expected = createHash('sha256');
    for (let index = 0; index < total; index += 1) expected.update(block);
    expect(received).toBe(total);
    expect(furthest).toBeLessThanOrEqual(2);
    expect(hash.digest('hex')).toBe(expected.digest('hex'));
  });
});
