import { crc32 } from 'node:zlib';

const SIGNATURE_BYTES = 8;
/** Length, type and checksum around a chunk's data. */
const FRAME_BYTES = 12;

/**
 * Walks the chunks of a PNG.
 * @returns where the image ends, or null when it is not whole: a chunk cut, out of its checksum, or no header first.
 */
export function endOfPng(bytes: Buffer): number | null {
  let at = SIGNATURE_BYTES;
  for (let type = ''; type !== 'IEND';) {
    if (at + FRAME_BYTES > bytes.length) return null;
    const end = at + FRAME_BYTES + bytes.readUInt32BE(at);
    if (end > bytes.length) return null;
    type = bytes.toString('latin1', at + 4, at + 8);
    if (at === SIGNATURE_BYTES && type !== 'IHDR') return null;
    if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return null;
    at = end;
  }
  return at;
}
