import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compressAssets } from './compress.mjs';

describe('compressAssets', () => {
  const text = 'bonjour '.repeat(1000);
  let folder = '';
  const path = (name) => join(folder, name);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'jalon-compress-'));
    ['main.js', 'index.html', 'font.woff2'].forEach((name) => writeFileSync(path(name), text));
    writeFileSync(path('tiny.css'), 'a {}');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('writes brotli and gzip beside an asset, which give it back', async () => {
    await compressAssets(folder);
    expect(brotliDecompressSync(readFileSync(path('main.js.br'))).toString()).toBe(text);
    expect(gunzipSync(readFileSync(path('main.js.gz'))).toString()).toBe(text);
  });

  it('leaves pages, compressed formats and tiny files alone', async () => {
    await compressAssets(folder);
    expect(
      ['index.html.br', 'font.woff2.br', 'tiny.css.br'].filter((name) => existsSync(path(name))),
    ).toEqual([]);
  });

  it('compresses again only what changed', async () => {
    await compressAssets(folder);
    const before = statSync(path('main.js.br')).mtimeMs;
    await compressAssets(folder);
    expect(statSync(path('main.js.br')).mtimeMs).toBe(before);
    await new Promise((resolve) => setTimeout(resolve, 20));
    writeFileSync(path('main.js'), `${text}!`);
    await compressAssets(folder);
    expect(brotliDecompressSync(readFileSync(path('main.js.br'))).toString()).toBe(`${text}!`);
  });
});
