import { createHash, randomBytes } from 'node:crypto';
import { credentialOf, type CredentialFacts } from './credential.rules';
import { issuerDid, siretOfDid } from './issuer.rules';
import { signCredential } from './signing';

const issuer = { siret: '00000210500013', name: 'Région Armorique', publicUrl: 'https://jalon.exemple.fr' };
const facts: CredentialFacts = {
  id: '0198c0de-0000-7000-8000-000000000001',
  number: '2026-00042',
  holderName: 'Camille Le Goff',
  salt: 'un sel',
  areas: ['1', '2', '3', '4', '5'].map((areaCode) => ({ areaCode, level: areaCode === '5' ? null : 3 })),
  supervised: false,
  assessedOn: '2026-06-12',
  questionCount: 32,
  decidedOn: '2026-06-15',
  issuedAt: new Date('2026-06-15T08:00:00Z'),
  validUntil: '2029-06-15',
  statusIndex: 7,
};
interface Credential {
  readonly credentialSubject: {
    readonly id?: string;
    readonly identifier: readonly { readonly identityHash: string }[];
    readonly result: readonly { readonly value: string }[];
    readonly achievement: Record<string, unknown>;
  };
}
const made = () => credentialOf(issuer, facts) as Credential;

describe('the credential', () => {
  it('is an Open Badge of VC 2.0, with all that its specification requires of an achievement', () => {
    expect(made()).toMatchObject({
      '@context': [
        'https://www.w3.org/ns/credentials/v2',
        'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
      ],
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      issuer: { id: 'did:web:jalon.exemple.fr:employeurs:00000210500013', type: ['Profile'] },
      validFrom: '2026-06-15T08:00:00.000Z',
      validUntil: '2029-06-15T21:59:59.000Z',
    });
    for (const field of ['id', 'type', 'name', 'description', 'criteria']) {
      expect(made().credentialSubject.achievement).toHaveProperty(field);
    }
  });

  it('names nobody, and proves a name to whoever is told it', () => {
    expect(JSON.stringify(made())).not.toMatch(/Camille|Goff/);
    const hash = createHash('sha256').update('Camille Le Goffun sel').digest('hex');
    expect(made().credentialSubject.identifier[0]?.identityHash).toBe(`sha256$${hash}`);
  });

  it('says nothing of an area where no level is attested', () => {
    expect(made().credentialSubject.result.map(({ value }) => value)).toEqual(['3', '3', '3', '3']);
  });

  it('says that nobody watched, and where its status is read', () => {
    expect(JSON.stringify(made())).toContain('Épreuve passée sans surveillance.');
    expect(made()).toMatchObject({
      credentialStatus: {
        type: 'BitstringStatusListEntry',
        statusPurpose: 'revocation',
        statusListIndex: '7',
        statusListCredential: 'https://jalon.exemple.fr/employeurs/00000210500013/statuts/1',
      },
    });
  });

  it('uses no term that nobody defines', async () => {
    const key = { version: 1, publicKey: '', seed: randomBytes(32) };
    await expect(signCredential(issuer, key, made(), facts.issuedAt)).resolves.toHaveProperty('proof');
  });
});

describe('an issuer’s DID', () => {
  const local = { siret: issuer.siret, publicUrl: 'http://localhost:4200' };

  it('tells a port apart from a path', () => {
    expect(issuerDid(local)).toBe('did:web:localhost%3A4200:employeurs:00000210500013');
  });

  it('gives the SIRET back, of this address only', () => {
    expect(siretOfDid(issuerDid(local), local.publicUrl)).toBe(issuer.siret);
    expect(siretOfDid(issuerDid(local), issuer.publicUrl)).toBeNull();
    expect(siretOfDid('did:web:evil.example:employeurs:00000210500013', issuer.publicUrl)).toBeNull();
    expect(siretOfDid({ id: issuerDid(local) }, local.publicUrl)).toBeNull();
  });
});
