/** Bytes that no text has: controls other than a tabulation, a line feed, a form feed, a return, and the old end of file. */
const CONTROLS = new Set([...Array(32).keys()].filter((byte) => ![9, 10, 12, 13, 26].includes(byte)));

/** Whether every byte is one of a text, of one byte a letter or of two (UTF-16, marked or not). */
export function isPlainText(bytes: Buffer): boolean {
  if (bytes.length === 0) return false;
  return isWide(bytes) || !bytes.some((byte) => CONTROLS.has(byte));
}

/** In two bytes a letter, one of every two is almost always zero, and zero is on one side only. */
function isWide(bytes: Buffer): boolean {
  if (bytes.length % 2 === 1) return false;
  const zeroes = [0, 0];
  for (const [index, byte] of bytes.entries()) {
    if (byte === 0) zeroes[index % 2]! += 1;
    else if (CONTROLS.has(byte) && bytes[index % 2 === 0 ? index + 1 : index - 1] === 0) return false;
  }
  const [even = 0, odd = 0] = zeroes;
  return Math.max(even, odd) * 5 >= bytes.length && Math.min(even, odd) * 10 < Math.max(even, odd);
}
