import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';

interface CreationOptions {
  readonly challenge: string;
  readonly rp: { readonly id?: string };
  readonly user: { readonly id: string };
}

interface RequestOptions {
  readonly challenge: string;
  readonly rpId?: string;
}

/** What a test bends to see the server refuse it. */
export interface Bending {
  readonly origin?: string;
  readonly rpId?: string;
  readonly userHandle?: string;
  readonly counter?: number;
  /** Whether the device asked for a finger, a face or a code. */
  readonly isUserVerified?: boolean;
  readonly challenge?: string;
}

const PRESENT = 0x01;
const VERIFIED = 0x04;
const ATTESTED = 0x40;

/** A passkey of a test's own, made and used as a device would: ES256, no attestation, a counter. */
export class SoftwareAuthenticator {
  readonly id = randomBytes(32);
  private readonly keys: { publicKey: KeyObject; privateKey: KeyObject } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
  });
  private userHandle = '';
  private counter = 0;

  constructor(private readonly origin: string) {}

  /** The answer of `navigator.credentials.create`. */
  create({ challenge, rp, user }: CreationOptions, bending: Bending = {}): object {
    this.userHandle = user.id;
    const data = Buffer.concat([
      this.authenticatorData(rp.id ?? '', ATTESTED, bending),
      Buffer.alloc(16),
      Buffer.from([this.id.length >> 8, this.id.length & 0xff]),
      this.id,
      this.coseKey(),
    ]);
    const attestation = Buffer.concat([
      Buffer.from([0xa3]),
      cborText('fmt'),
      cborText('none'),
      cborText('attStmt'),
      Buffer.from([0xa0]),
      cborText('authData'),
      cborBytes(data),
    ]);
    return this.answer({
      clientDataJSON: encode(this.clientData('webauthn.create', challenge, bending)),
      attestationObject: encode(attestation),
      transports: ['internal'],
    });
  }

  /** The answer of `navigator.credentials.get`. */
  get({ challenge, rpId = '' }: RequestOptions, bending: Bending = {}): object {
    this.counter += 1;
    const data = this.authenticatorData(rpId, 0, bending);
    const client = this.clientData('webauthn.get', challenge, bending);
    const signed = Buffer.concat([data, createHash('sha256').update(client).digest()]);
    return this.answer({
      clientDataJSON: encode(client),
      authenticatorData: encode(data),
      signature: encode(createSign('sha256').update(signed).sign(this.keys.privateKey)),
      userHandle: bending.userHandle ?? this.userHandle,
    });
  }

  private answer(response: object): object {
    const id = encode(this.id);
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response };
  }

  private clientData(type: string, challenge: string, { origin = this.origin, ...bending }: Bending): Buffer {
    const data = { type, challenge: bending.challenge ?? challenge, origin, crossOrigin: false };
    return Buffer.from(JSON.stringify(data));
  }

  private authenticatorData(rpId: string, flags: number, bending: Bending): Buffer {
    const verified = (bending.isUserVerified ?? true) ? VERIFIED : 0;
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(bending.counter ?? this.counter);
    const host = createHash('sha256')
      .update(bending.rpId ?? rpId)
      .digest();
    return Buffer.concat([host, Buffer.from([PRESENT | verified | flags]), counter]);
  }

  /** kty EC2, alg ES256, crv P-256. */
  private coseKey(): Buffer {
    const { x = '', y = '' } = this.keys.publicKey.export({ format: 'jwk' });
    const coordinate = (text: string) => cborBytes(Buffer.from(text, 'base64url'));
    return Buffer.concat([
      Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
      coordinate(x),
      Buffer.from([0x22]),
      coordinate(y),
    ]);
  }
}

const encode = (bytes: Buffer) => bytes.toString('base64url');

function cborText(text: string): Buffer {
  return Buffer.concat([Buffer.from([0x60 + text.length]), Buffer.from(text)]);
}

function cborBytes(bytes: Buffer): Buffer {
  const { length } = bytes;
  const head = length < 256 ? [0x58, length] : [0x59, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from(head), bytes]);
}
