import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { type ZipEntry, zipStream } from './zip-stream';

const modifiedAt = new Date('2026-06-15T08:00:00Z');
const entry = (path: string, bytes: Buffer): ZipEntry => ({
  path,
  modifiedAt,
  open: async () => Readable.from([bytes]),
});

async function join(parts: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const part of parts) all.push(part);
  return Buffer.concat(all);
}

describe('an archive', () => {
  it('gives back every file, whatever its name and size', async () => {
    const files = new Map([
      ['04 - Carrière et rémunération/Pièce 1 - Arrêté d’été.pdf', randomBytes(200_000)],
      ['vide.txt', Buffer.alloc(0)],
    ]);
    const zip = await join(zipStream([...files].map(([path, bytes]) => entry(path, bytes))));
    const archive = await fromBufferPromise(zip);
    const found = new Map<string, Buffer>();
    for await (const one of archive.eachEntry()) {
      found.set(one.fileName, await buffer(await archive.openReadStreamPromise(one)));
    }
    expect(found).toEqual(files);
  });

  it('opens one file at a time, and holds none of them whole', async () => {
    let open = 0;
    let most = 0;
    const block = randomBytes(65_536);
    const large = (path: string): ZipEntry => ({
      path,
      modifiedAt,
      open: async () => {
        most = Math.max(most, (open += 1));
        return Readable.from(
          (async function* () {
            for (let index = 0; index < 320; index += 1) yield block;
            open -= 1;
          })(),
        );
      },
    });
    const before = process.memoryUsage().arrayBuffers;
    let highest = 0;
    let size = 0;
    for await (const part of zipStream(['a', 'b', 'c'].map(large))) {
      size += part.length;
      highest = Math.max(highest, process.memoryUsage().arrayBuffers - before);
    }
    expect(size).toBeGreaterThan(3 * 320 * 65_536);
    expect(most).toBe(1);
    expect(highest).toBeLessThan(20_000_000);
  });

  it.each<[string, () => Promise<Readable>]>([
    ['cannot be opened', () => Promise.reject(new Error('lost'))],
    [
      'cannot be read to its end',
      async () =>
        Readable.from(
          (async function* () {
            yield Buffer.from('half');
            throw new Error('lost');
          })(),
        ),
    ],
  ])('fails as its file does, when one %s', async (_, open) => {
    const entries = [entry('first', Buffer.from('1')), { path: 'second', modifiedAt, open }];
    await expect(join(zipStream(entries))).rejects.toThrow('lost');
  });
});
