/** A key as it is published, with the instant it was put in service. */
export interface DatedKey {
  readonly version: number;
  readonly createdAt: string;
}

/**
 * Whether the key a proof names was in service when the proof says it was made. Proofs are dated to the second, so a key
 * of the same second counts as older.
 */
export function keyPreceded(keys: readonly DatedKey[], credential: object): boolean {
  const { created, verificationMethod } = (credential as { proof?: ProofDates | null }).proof ?? {};
  const version = typeof verificationMethod === 'string' && /#cle-(\d+)$/.exec(verificationMethod)?.[1];
  const key = keys.find((one) => version && one.version === Number(version));
  // Another fault, and told as such: nothing was signed by a key of the employer.
  if (!key || typeof created !== 'string') return true;
  return secondOf(created) >= secondOf(key.createdAt);
}

interface ProofDates {
  readonly created?: unknown;
  readonly verificationMethod?: unknown;
}

const secondOf = (instant: string) => Math.floor(Date.parse(instant) / 1000);
