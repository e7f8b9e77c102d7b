import { type FileHandle, open } from 'node:fs/promises';
import type { TraceSeal } from '@jalon/shared/api';
import type { SealSettings } from '../configuration/seal-settings';

/** Seals with the worker's key, and publishes heads in a file that is only ever appended to. */
export function traceSeal({ key, headsFile }: SealSettings): TraceSeal {
  return {
    keyId: key.id,
    sign: (bytes) => key.sign(bytes),
    publish: headsFile === null ? null : (lines) => append(headsFile, lines),
  };
}

/** One write, then the disk's own word that it has it. A line that a crash tore stays alone on its own. */
async function append(path: string, lines: readonly string[]): Promise<void> {
  const file = await open(path, 'a+', 0o640);
  try {
    const start = (await isTorn(file)) ? '\n' : '';
    await file.writeFile(start + lines.map((line) => `${line}\n`).join(''));
    await file.sync();
  } finally {
    await file.close();
  }
}

async function isTorn(file: FileHandle): Promise<boolean> {
  const { size } = await file.stat();
  if (size === 0) return false;
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer.toString() !== '\n';
}
