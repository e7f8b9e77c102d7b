/** The version of the protocol we speak, the only one there is. */
export const TUS_VERSION = '1.0.0';
export const CHUNK_TYPE = 'application/offset+octet-stream';

/** Bytes counted by a header: digits and nothing else, and no more than a number holds. */
export function readByteCount(header: unknown): number | null {
  if (typeof header !== 'string' || !/^\d{1,15}$/.test(header)) return null;
  return Number(header);
}

/**
 * `Upload-Metadata`: pairs of a key and its value in base64, separated by commas.
 * @returns null when it is not that: a value that does not decode, a key twice, text that is not UTF-8.
 */
export function readMetadata(header: unknown): ReadonlyMap<string, string> | null {
  if (typeof header !== 'string') return null;
  const values = new Map<string, string>();
  for (const pair of header.split(',')) {
    const [, key, base64 = ''] = /^([!-+\--~]+)(?: ([A-Za-z0-9+/]*={0,2}))?$/.exec(pair.trim()) ?? [];
    const value = decode(base64);
    if (!key || value === null || values.has(key)) return null;
    values.set(key, value);
  }
  return values;
}

function decode(base64: string): string | null {
  if (base64.length % 4 !== 0) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(base64, 'base64'));
  } catch {
    return null;
  }
}
