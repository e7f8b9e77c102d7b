import { randomBytes } from 'node:crypto';
import { CONTEXTS } from './contexts';
import { documentLoader } from './document-loader';
import { issuerDid } from './issuer.rules';
import { isSignedBy, publicKeyOf, signCredential } from './signing';

const issuer = { siret: '00000210500013', name: 'Région Armorique', publicUrl: 'https://jalon.exemple.fr' };
const did = issuerDid(issuer);
const at = new Date('2026-03-03T09:00:00Z');

async function keyOf(version: number, owner = did) {
  const seed = randomBytes(32);
  return { version, seed, publicKey: await publicKeyOf(owner, version, seed) };
}

const credential = {
  '@context': [...CONTEXTS],
  id: 'urn:uuid:0198c0de-0000-7000-8000-000000000001',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  issuer: did,
  validFrom: at.toISOString(),
  credentialSubject: { type: ['AchievementSubject'], licenseNumber: '2026-00001' },
};

describe('a signed credential', () => {
  it('is recognised by the key that signed it, and by the list of all keys', async () => {
    const [first, second] = [await keyOf(1), await keyOf(2)];
    const signed = await signCredential(issuer, first, credential, at);
    await expect(isSignedBy(issuer, [first], signed)).resolves.toBe(true);
    await expect(isSignedBy(issuer, [first, second], signed)).resolves.toBe(true);
    await expect(isSignedBy(issuer, [second], signed)).resolves.toBe(false);
  });

  it('says which suite signed it', async () => {
    const signed = await signCredential(issuer, await keyOf(1), credential, at);
    expect(signed).toMatchObject({
      proof: { type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022', proofPurpose: 'assertionMethod' },
    });
  });

  it.each([
    [
      'a word is changed',
      { credentialSubject: { type: ['AchievementSubject'], licenseNumber: '2026-00002' } },
    ],
    ['a term nobody defines is added', { nobodyDefinesThis: 'x' }],
    ['a context is not on the list', { '@context': [...CONTEXTS, 'https://evil.example/context.json'] }],
    ['it names another issuer', { issuer: 'did:web:evil.example' }],
    ['it has no proof', { proof: undefined }],
  ])('is refused when %s', async (_, change) => {
    const key = await keyOf(1);
    const signed = await signCredential(issuer, key, credential, at);
    await expect(isSignedBy(issuer, [key], { ...signed, ...change })).resolves.toBe(false);
  });

  it('is not accepted from another employer’s key of the same number', async () => {
    const other = { ...issuer, siret: '00000340000017' };
    const key = await keyOf(1, issuerDid(other));
    const forged = await signCredential(other, key, credential, at);
    await expect(isSignedBy(issuer, [await keyOf(1)], forged)).resolves.toBe(false);
  });
});

it('is never signed with a term nobody defines', async () => {
  const signing = signCredential(issuer, await keyOf(1), { ...credential, nobodyDefinesThis: 'x' }, at);
  await expect(signing).rejects.toThrow(/safe mode/i);
});

it('fetches nothing', async () => {
  await expect(documentLoader()('https://www.w3.org/ns/credentials/v1')).rejects.toThrow(
    /nothing is fetched/,
  );
});
