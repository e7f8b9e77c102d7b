import { documentLoader } from './document-loader';
import {
  didDocument,
  issuerDid,
  type IssuerIdentity,
  keyId,
  type PublishedKey,
  verificationMethod,
} from './issuer.rules';

/** Loaded by the first signature or verification of the process: most processes make none. */
async function libraries() {
  const [{ DataIntegrityProof }, Ed25519Multikey, { cryptosuite }, { issue, verifyCredential }] =
    await Promise.all([
      import('@digitalbazaar/data-integrity'),
      import('@digitalbazaar/ed25519-multikey'),
      import('@digitalbazaar/eddsa-rdfc-2022-cryptosuite'),
      import('@digitalbazaar/vc'),
    ]);
  return { DataIntegrityProof, Ed25519Multikey, cryptosuite, issue, verifyCredential };
}

/** A key in service, in clear: it never leaves the process and is never written. */
export interface SigningKey extends PublishedKey {
  /** The 32 bytes an Ed25519 key is made from. */
  readonly seed: Buffer;
}

/** The public half of a key, as a DID document publishes it. */
export async function publicKeyOf(did: string, version: number, seed: Buffer): Promise<string> {
  const { Ed25519Multikey } = await libraries();
  const key = await Ed25519Multikey.generate({ id: keyId(did, version), controller: did, seed });
  return key.publicKeyMultibase;
}

/** Signs a credential as its issuer: `eddsa-rdfc-2022`, at the given instant. Undefined terms are refused. */
export async function signCredential(
  issuer: IssuerIdentity,
  { version, seed }: SigningKey,
  credential: object,
  at: Date,
): Promise<object> {
  const { DataIntegrityProof, Ed25519Multikey, cryptosuite, issue } = await libraries();
  const did = issuerDid(issuer);
  const key = await Ed25519Multikey.generate({ id: keyId(did, version), controller: did, seed });
  const date = at.toISOString();
  const suite = new DataIntegrityProof({ signer: key.signer(), cryptosuite, date });
  // The library writes the proof into what it is given.
  return issue({
    credential: structuredClone(credential),
    suite,
    documentLoader: documentLoader(),
    now: date,
  });
}

/**
 * Whether a credential is, word for word, what one of the issuer's keys signed. It says nothing of its status nor of
 * its end: a revoked credential is still well signed.
 */
export async function isSignedBy(
  issuer: IssuerIdentity,
  keys: readonly PublishedKey[],
  credential: object,
): Promise<boolean> {
  const { DataIntegrityProof, cryptosuite, verifyCredential } = await libraries();
  const did = issuerDid(issuer);
  const documents = new Map<string, object>([[did, didDocument(issuer, keys)]]);
  for (const key of keys) documents.set(keyId(did, key.version), verificationMethod(did, key));
  const { verified } = await verifyCredential({
    credential: structuredClone(credential),
    suite: new DataIntegrityProof({ cryptosuite }),
    documentLoader: documentLoader(documents),
    // Dates are judged apart, by the rules of the verification.
    now: startOf(credential),
    checkStatus: async () => ({ verified: true }),
  });
  return verified;
}

function startOf(credential: object): string {
  const { validFrom } = credential as { validFrom?: unknown };
  return typeof validFrom === 'string' && !Number.isNaN(Date.parse(validFrom))
    ? validFrom
    : '1970-01-01T00:00:00Z';
}
