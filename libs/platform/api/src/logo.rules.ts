/** What a bar at the top of a page has any use for. */
export const LARGEST_LOGO = 200 * 1024;
const MOST_PIXELS = 2_000;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const END = Buffer.from([0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);

export type LogoFault = 'NOT_PNG' | 'TOO_HEAVY' | 'TOO_LARGE';

export interface PngSize {
  readonly width: number;
  readonly height: number;
}

/** The size of a PNG, read from its header, or why it is not taken: known by what it holds and not by its name. */
export function inspectLogo(bytes: Buffer): PngSize | LogoFault {
  if (bytes.length > LARGEST_LOGO) return 'TOO_HEAVY';
  // Nothing before the header nor after the end: a file that is two things at once is neither.
  if (!bytes.subarray(0, 8).equals(SIGNATURE) || !bytes.subarray(-12).equals(END)) return 'NOT_PNG';
  if (bytes.length < 33 || bytes.toString('latin1', 12, 16) !== 'IHDR') return 'NOT_PNG';
  const size = { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  if (size.width === 0 || size.height === 0) return 'NOT_PNG';
  return size.width > MOST_PIXELS || size.height > MOST_PIXELS ? 'TOO_LARGE' : size;
}
