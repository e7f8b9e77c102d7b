import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pdfOf, soundPdf } from '@jalon/documents/api/testing';
import { build } from 'esbuild';
import { ThreadInspector } from './thread-inspector';

const workspace = join(__dirname, '../../../..');
const folder = mkdtempSync(join(tmpdir(), 'jalon-inspection-'));
const program = join(folder, 'inspection.mjs');
const claim = { fileName: 'arrete.pdf', mediaType: 'application/pdf' };
const limits = { megabytes: 512, milliseconds: 10_000 };

beforeAll(() =>
  build({
    absWorkingDir: workspace,
    entryPoints: ['apps/api/src/inspection.ts'],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    tsconfig: 'apps/api/tsconfig.json',
    // Some packages inside are CommonJS.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    logLevel: 'silent',
  }),
);

/** A program that ends as told instead of examining. */
function ending(source: string): string {
  const path = join(mkdtempSync(join(folder, 'ending-')), 'inspection.mjs');
  writeFileSync(path, source);
  return path;
}

describe('an examination in a thread', () => {
  it('says what a file is, and leaves its bytes to whoever gave them', async () => {
    const bytes = soundPdf({ pages: 2 });
    await expect(new ThreadInspector(program).inspect(bytes, claim)).resolves.toEqual({
      mediaType: 'application/pdf',
      pageCount: 2,
    });
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('refuses what takes more memory than there is, and the program goes on', async () => {
    const objects = `[${'[]'.repeat(6_000_000)}]`;
    const bytes = pdfOf({ 1: '<< /Type /Catalog >>', 2: objects });
    const small = new ThreadInspector(program, { ...limits, megabytes: 48 });
    await expect(small.inspect(bytes, claim)).resolves.toEqual({ refusal: 'TOO_COMPLEX' });
    await expect(small.inspect(soundPdf(), claim)).resolves.toMatchObject({ pageCount: 1 });
  });

  it('refuses what takes more time than it has', async () => {
    const endless = ending('for (;;) {}');
    const brief = new ThreadInspector(endless, { ...limits, milliseconds: 200 });
    await expect(brief.inspect(soundPdf(), claim)).resolves.toEqual({ refusal: 'TOO_COMPLEX' });
  });

  it('fails, so that it is tried again, when the thread ends without an answer or breaks', async () => {
    await expect(new ThreadInspector(ending('process.exit(3)')).inspect(soundPdf(), claim)).rejects.toThrow(
      'without an answer (3)',
    );
    await expect(
      new ThreadInspector(ending("throw new Error('broken')")).inspect(soundPdf(), claim),
    ).rejects.toThrow('broken');
  });

  it('sees nothing of the program’s environment', async () => {
    const seeing = ending(
      "import { parentPort } from 'node:worker_threads'; parentPort.postMessage(Object.keys(process.env));",
    );
    await expect(new ThreadInspector(seeing).inspect(soundPdf(), claim)).resolves.toEqual([]);
  });
});
