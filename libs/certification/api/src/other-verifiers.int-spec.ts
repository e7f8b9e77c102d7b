import { IssuerKey } from './issuer.entity';
import { rotateIssuerKey } from './issuer-key.service';
import { issuerDid, keyId } from './issuer.rules';
import { Town } from './testing/town';
import { isSignedWith, placesOf } from './testing/unrelated-verifier';
import { verifierOf } from './testing/verifier';

let town: Town;
let anyone: ReturnType<typeof verifierOf>;
let siret: string;
let camille: Awaited<ReturnType<Town['certified']>>;
beforeAll(async () => {
  town = await Town.open();
  anyone = verifierOf(town);
  camille = await town.certified({ usualName: 'Le Goff', givenNames: 'Camille Anne' });
  siret = await anyone.siretOf();
}, 120_000);
afterAll(() => town?.database.close());
beforeEach(() => town.database.clock.set('2026-06-15T08:00:00Z'));

describe('anyone, with other tools', () => {
  const publicKeys = async () => {
    const { verificationMethod } = (await anyone.published('DID')) as {
      verificationMethod: readonly { id: string; publicKeyMultibase: string }[];
    };
    return new Map(verificationMethod.map(({ id, publicKeyMultibase }) => [id, publicKeyMultibase]));
  };
  const keyOf = async (credential: object) => {
    const { proof } = credential as { proof: { verificationMethod: string } };
    return (await publicKeys()).get(proof.verificationMethod) ?? '';
  };

  it('verifies a credential', async () => {
    const credential = await anyone.credentialOf(camille);
    await expect(isSignedWith(credential, await keyOf(credential))).resolves.toBe(true);
    const tampered = JSON.parse(JSON.stringify(credential).replace('2029', '2039')) as object;
    await expect(isSignedWith(tampered, await keyOf(credential))).resolves.toBe(false);
  });

  it('verifies the status list, long enough to hide one among many', async () => {
    const list = await anyone.published('STATUS_LIST');
    await expect(isSignedWith(list, await keyOf(list))).resolves.toBe(true);
    expect(placesOf(list)).toBe(131_072);
  });

  it('finds places that tell nothing of an order', async () => {
    const certified = [];
    for (let times = 0; times < 5; times++) certified.push(await anyone.credentialOf(await town.certified()));
    const places = certified.map(({ credentialStatus }) => Number(credentialStatus.statusListIndex));
    expect(new Set(places).size).toBe(5);
    expect(places).not.toEqual(places.toSorted((a, b) => a - b).map((_, index) => (places[0] ?? 0) + index));
  });

  it('still verifies what a retired key signed, and what the new one signs', async () => {
    const before = await anyone.credentialOf(camille);
    const version = await town.as(town.officer, rotateIssuerKey);
    const after = await anyone.credentialOf(await town.certified());
    const list = await anyone.published('STATUS_LIST');
    const did = issuerDid({ siret, publicUrl: 'https://jalon.exemple.fr' });
    expect([...(await publicKeys()).keys()]).toEqual([keyId(did, version - 1), keyId(did, version)]);
    expect(after).toMatchObject({ proof: { verificationMethod: keyId(did, version) } });
    for (const one of [before, after, list])
      await expect(isSignedWith(one, await keyOf(one))).resolves.toBe(true);
    expect((await anyone.verify(camille.certificate.code)).verdict).toBe('VALID');
    const keys = await town.as(town.officer, (ctx) => ctx.db.find(IssuerKey, { order: { version: 'ASC' } }));
    expect(keys.map(({ retiredAt }) => retiredAt !== null)).toEqual([true, false]);
  });
});
