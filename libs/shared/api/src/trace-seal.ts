/** Signs the heads of the trace, and publishes them where the database’s owner cannot take them back. */
export interface TraceSeal {
  /** Names the public key in what it signed, so that the key can be rotated. */
  readonly keyId: string;
  /** An Ed25519 signature of `bytes`. */
  sign(bytes: Uint8Array): Buffer;
  /** Appends the lines outside the database, durable once resolved; null where nothing publishes. */
  readonly publish: ((lines: readonly string[]) => Promise<void>) | null;
}
