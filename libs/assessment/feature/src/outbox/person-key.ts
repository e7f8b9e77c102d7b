/**
 * Whose answers these are, without saying who: SHA-256 of the person's id. Null where the browser has no cryptography,
 * that is on a page that is not secure: nothing is then kept on the device.
 */
export async function personKey(personId: string): Promise<string | null> {
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) return null;
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(`jalon:${personId}`));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
