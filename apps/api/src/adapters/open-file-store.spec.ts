import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileStoreSettings } from '../configuration/file-store-settings';
import { freePort } from '../testing/free-port';
import { startS3, type TestS3 } from '../testing/s3-server';
import { openFileStore, requireFileStore } from './open-file-store';

let folder: string;
let server: TestS3;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-store-'));
  server = await startS3(join(folder, 's3'));
});
afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true });
});

const check = (settings: FileStoreSettings) => requireFileStore(openFileStore(settings));
const s3 = (change: object = {}): FileStoreSettings => ({
  fileStore: 's3://jalon-files',
  s3: { ...server.settings, ...change },
});
const folderAt = (fileStore: string): FileStoreSettings => ({ fileStore, s3: null });

describe('a store that can be used', () => {
  it('is accepted, be it empty or not made yet', async () => {
    await expect(check(s3())).resolves.toBeUndefined();
    await expect(check(folderAt(join(folder, 'later')))).resolves.toBeUndefined();
  });
});

describe('a store that cannot be used is told by the setting at fault:', () => {
  it.each<[string, object]>([
    ['FILE_STORE : ce seau n’existe pas', { bucket: 'nowhere' }],
    ['S3_ACCESS_KEY : cette clé d’accès est inconnue', { accessKey: 'SOMEBODY' }],
  ])('%s', async (sentence, change) => {
    await expect(check(s3(change))).rejects.toThrow(sentence);
  });

  it('S3_ENDPOINT : rien ne répond', async () => {
    const endpoint = `http://127.0.0.1:${await freePort()}`;
    await expect(check(s3({ endpoint }))).rejects.toThrow('S3_ENDPOINT : rien ne répond');
  });

  it('FILE_STORE : ce chemin n’est pas un dossier', async () => {
    const path = join(folder, 'a-file');
    await writeFile(path, '');
    await expect(check(folderAt(path))).rejects.toThrow('FILE_STORE : ce chemin n’est pas un dossier');
  });
});
