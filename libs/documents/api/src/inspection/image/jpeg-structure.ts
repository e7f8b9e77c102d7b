const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;

/**
 * Walks the segments of a JPEG from its first bytes.
 * @returns where the image ends, or null when it is not whole.
 */
export function endOfJpeg(bytes: Buffer, from = 0): number | null {
  if (bytes.readUInt16BE(from) !== 0xff00 + START) return null;
  let at = from + 2;
  let hasScan = false;
  while (at + 2 <= bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === END) return hasScan ? at + 2 : null;
    if (marker === 0xff) at += 1;
    else if (isAlone(marker)) at += 2;
    else {
      if (at + 4 > bytes.length) return null;
      at += 2 + bytes.readUInt16BE(at + 2);
      if (marker === SCAN) {
        hasScan = true;
        at = endOfScan(bytes, at);
      }
    }
  }
  return null;
}

/** Whether what follows an image is nothing but further whole images and padding: phones join a depth or light map. */
export function isFollowedByImages(bytes: Buffer, end: number): boolean {
  let at: number | null = end;
  while (at !== null && at < bytes.length) {
    if (bytes[at] === 0) at += 1;
    else at = at + 4 <= bytes.length ? endOfJpeg(bytes, at) : null;
  }
  return at !== null;
}

/** Coded data runs until a marker; a 0xff of its own is followed by zero, and restart markers are part of it. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !isRestart(next)) return at;
  }
  return bytes.length;
}

function isAlone(marker: number): boolean {
  return marker === 0x01 || isRestart(marker);
}

function isRestart(marker: number): boolean {
  return marker >= 0xd0 && marker <= 0xd7;
}
