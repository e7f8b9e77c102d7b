import { randomBytes } from 'node:crypto';
import { credentialOf } from './credential.rules';
import { issuerDid } from './issuer.rules';
import { isSignedBy, publicKeyOf, type SigningKey, signCredential } from './signing';
import { emptyBits, saysWithdrawn, statusListCredential } from './status-list.rules';

const issuer = { siret: '00000000000000', name: 'Personne', publicUrl: 'https://nowhere.invalid' };
const day = '2026-01-01';
const facts = {
  id: '00000000-0000-0000-0000-000000000000',
  number: '0000-00000',
  holderName: 'Personne',
  salt: 'none',
  areas: ['1', '2', '3', '4', '5'].map((areaCode) => ({ areaCode, level: 1 })),
  supervised: false,
  assessedOn: day,
  questionCount: 32,
  decidedOn: day,
  issuedAt: new Date(day),
  validUntil: day,
  statusIndex: 0,
};

interface Decoy {
  readonly key: SigningKey;
  readonly credential: object;
  readonly list: object;
}
let made: Promise<Decoy> | undefined;

/** Nobody's certificate, made once: verifying it takes as long as verifying somebody's. */
export function decoy(): Promise<Decoy> {
  made ??= make();
  return made;
}

async function make(): Promise<Decoy> {
  const seed = randomBytes(32);
  const key = { version: 1, seed, publicKey: await publicKeyOf(issuerDid(issuer), 1, seed) };
  const { issuedAt: at } = facts;
  return {
    key,
    credential: await signCredential(issuer, key, credentialOf(issuer, facts), at),
    list: await signCredential(issuer, key, await statusListCredential(issuer, emptyBits(), at), at),
  };
}

/** All that is done for a certificate, done for nobody's. */
export async function verifyDecoy(): Promise<void> {
  const { key, credential, list } = await decoy();
  await isSignedBy(issuer, [key], credential);
  await isSignedBy(issuer, [key], list);
  await saysWithdrawn(list, facts.statusIndex);
}
