/** An employer as its credentials name it. */
export interface IssuerIdentity {
  readonly siret: string;
  readonly name: string;
  /** The origin fixed by the first issue. */
  readonly publicUrl: string;
}

/** A public key of an employer, in service or retired. */
export interface PublishedKey {
  readonly version: number;
  readonly publicKey: string;
}

/** Employers have one status list each; another would come with its own number. */
export const STATUS_LIST_NUMBER = 1;

const DID_CONTEXTS = ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'];

/** `did:web:jalon.exemple.fr:employeurs:<siret>`, which resolves to `/employeurs/<siret>/did.json`. */
export function issuerDid({ siret, publicUrl }: Pick<IssuerIdentity, 'siret' | 'publicUrl'>): string {
  return `did:web:${encodeURIComponent(new URL(publicUrl).host)}:employeurs:${siret}`;
}

/** The SIRET in an issuer's DID of this address; null for anybody else's. */
export function siretOfDid(did: unknown, publicUrl: string): string | null {
  const siret = typeof did === 'string' ? did.slice(-14) : '';
  return /^\d{14}$/.test(siret) && did === issuerDid({ siret, publicUrl }) ? siret : null;
}

export function keyId(did: string, version: number): string {
  return `${did}#cle-${version}`;
}

const folderOf = ({ siret, publicUrl }: IssuerIdentity) => `${publicUrl}/employeurs/${siret}`;

export function profileUrl(issuer: IssuerIdentity): string {
  return `${folderOf(issuer)}/profil.json`;
}

export function statusListUrl(issuer: IssuerIdentity): string {
  return `${folderOf(issuer)}/statuts/${STATUS_LIST_NUMBER}`;
}

/** What `did:web` resolves to. Retired keys stay listed: what they signed must still be verified. */
export function didDocument(issuer: IssuerIdentity, keys: readonly PublishedKey[]): object {
  const did = issuerDid(issuer);
  return {
    '@context': DID_CONTEXTS,
    id: did,
    verificationMethod: keys.map((key) => verificationMethod(did, key)),
    assertionMethod: keys.map(({ version }) => keyId(did, version)),
  };
}

export function verificationMethod(did: string, { version, publicKey }: PublishedKey): object {
  return { id: keyId(did, version), type: 'Multikey', controller: did, publicKeyMultibase: publicKey };
}

/** The issuer as Open Badges describes it. */
export function issuerProfile(issuer: IssuerIdentity): object {
  return {
    id: issuerDid(issuer),
    type: ['Profile'],
    name: issuer.name,
    url: profileUrl(issuer),
    otherIdentifier: [{ type: 'IdentifierEntry', identifier: issuer.siret, identifierType: 'ext:siret' }],
  };
}
