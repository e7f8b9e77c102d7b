import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describeFileStore } from './file-store.contract';
import { S3FileStore, type S3Settings } from './s3-file-store';
import { startS3, type TestS3 } from '../testing/s3-server';

let folder: string;
let server: TestS3;
let settings: S3Settings;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-s3-'));
  server = await startS3(folder);
  settings = server.settings;
});
afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true });
});

describeFileStore('S3', async () => new S3FileStore(settings, 3));
describeFileStore('The root of a bucket', async () => new S3FileStore({ ...settings, prefix: '' }));

describe('S3', () => {
  it('gives back an object of several parts, whatever its length', async () => {
    const store = new S3FileStore(settings);
    const name = randomBytes(16).toString('hex');
    const bytes = randomBytes(12_000_001);
    const parts = Array.from({ length: 13 }, (_, index) =>
      bytes.subarray(index * 1_000_000, (index + 1) * 1_000_000),
    );
    await store.put(name, Readable.from(parts));
    expect((await buffer(await store.get(name))).equals(bytes)).toBe(true);
  });

  it('sees nothing of what lies in the same bucket under another prefix', async () => {
    const name = randomBytes(16).toString('hex');
    await new S3FileStore({ ...settings, prefix: 'another' }).put(name, Readable.from([Buffer.from('x')]));
    const store = new S3FileStore(settings);
    expect(await store.has(name)).toBe(false);
    for await (const object of store.list()) expect(object.name).not.toBe(name);
  });

  it('does not take a missing bucket for a missing object', async () => {
    const store = new S3FileStore({ ...settings, bucket: 'nowhere' });
    await expect(store.get(randomBytes(16).toString('hex'))).rejects.toMatchObject({ name: 'NoSuchBucket' });
  });
});
