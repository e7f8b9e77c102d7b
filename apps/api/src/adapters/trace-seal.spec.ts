import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSealKey } from '@jalon/audit/api';
import { traceSeal } from './trace-seal';

const key = readSealKey(Buffer.alloc(32, 'seal').toString('base64'));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jalon-seal-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the seal', () => {
  it('appends what it publishes, a line each, and takes nothing back', async () => {
    const headsFile = join(folder, 'heads.jsonl');
    const { publish } = traceSeal({ key, headsFile });
    await publish?.(['{"number":1}', '{"number":2}']);
    await publish?.(['{"number":3}']);
    expect(readFileSync(headsFile, 'utf8')).toBe('{"number":1}\n{"number":2}\n{"number":3}\n');
  });

  it('leaves what a crash tore alone on its line', async () => {
    const headsFile = join(folder, 'heads.jsonl');
    writeFileSync(headsFile, '{"number":1}\n{"num');
    await traceSeal({ key, headsFile }).publish?.(['{"number":2}']);
    expect(readFileSync(headsFile, 'utf8')).toBe('{"number":1}\n{"num\n{"number":2}\n');
  });

  it('publishes nowhere without a file', () => {
    expect(traceSeal({ key, headsFile: null }).publish).toBeNull();
  });

  it('fails when the file cannot be written: what is not published must be tried again', async () => {
    const { publish } = traceSeal({ key, headsFile: join(folder, 'absent', 'heads.jsonl') });
    await expect(publish?.(['x'])).rejects.toThrow('ENOENT');
  });
});
