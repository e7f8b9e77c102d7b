import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { erasuresSince, noteErasure } from './erasure-journal';

const folder = mkdtempSync(join(tmpdir(), 'jalon-erasures-'));
const absent = join(folder, 'none.jsonl');
const erasure = { at: '2026-11-22T00:00:00.000Z', employerId: 'one', what: 'EMPLOYER_KEYS' } as const;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what was erased since a backup', () => {
  it('is nothing when whoever restores says so, though the file to note it in was never made', async () => {
    await expect(erasuresSince(absent, true)).resolves.toEqual([]);
    await expect(erasuresSince(undefined, true)).resolves.toEqual([]);
  });

  it('has to be said: a file that is not there is told missing, with the way out', async () => {
    await expect(erasuresSince(absent, false)).rejects.toThrow(/n’existe pas.*--nothing-erased/);
    await expect(erasuresSince(undefined, false)).rejects.toThrow(/ERASURE_JOURNAL.*--nothing-erased/);
  });

  it('is replayed when it was noted, whatever is said', async () => {
    const journal = join(folder, 'noted.jsonl');
    await noteErasure(journal, erasure);
    await expect(erasuresSince(journal, true)).resolves.toEqual([erasure]);
    await expect(erasuresSince(journal, false)).resolves.toEqual([erasure]);
  });

  it('is nothing in the empty journal of an installation', async () => {
    const journal = join(folder, 'empty.jsonl');
    writeFileSync(journal, '');
    await expect(erasuresSince(journal, false)).resolves.toEqual([]);
  });

  it('is never taken for nothing when the journal cannot be read', async () => {
    await expect(erasuresSince(folder, true)).rejects.toThrow(/EISDIR/);
  });
});
