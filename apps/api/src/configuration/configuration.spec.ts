import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '../refusal';
import { readConfiguration, readOwnerConfiguration } from './configuration';
import type { Environment } from './settings';

const folder = mkdtempSync(join(tmpdir(), 'jalon-configuration-'));
const right: Environment = {
  DATABASE_URL: 'postgres://jalon_app:secret@localhost/jalon',
  SESSION_SECRET: 'x'.repeat(32),
  MASTER_KEY: Buffer.alloc(32).toString('base64'),
};

function refusalOf(environment: Environment): readonly string[] {
  try {
    readConfiguration(environment);
  } catch (error) {
    if (error instanceof Refusal) return error.sentences;
    throw error;
  }
  return [];
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('the configuration', () => {
  it('needs three settings, and has calm defaults for the others', () => {
    expect(readConfiguration(right)).toMatchObject({
      host: '127.0.0.1',
      port: 4200,
      publicUrl: 'http://localhost:4200',
      session: { idle: 1_800_000, absolute: 36_000_000 },
      providers: [],
      trustProxy: [],
      logLevel: 'info',
    });
  });

  it.each([
    [undefined, null],
    ['unix:/run/clamav/clamd.ctl', { path: '/run/clamav/clamd.ctl' }],
    ['antivirus.interne:3310', { host: 'antivirus.interne', port: 3310 }],
    ['[::1]:3310', { host: '::1', port: 3310 }],
  ])('finds the antivirus at %j', (CLAMD, clamd) => {
    expect(readConfiguration({ ...right, CLAMD }).clamd).toEqual(clamd);
  });

  it('says all that is missing at once, a sentence each, naming the variable', () => {
    expect(refusalOf({}).map((sentence) => sentence.split(' ')[0])).toEqual([
      'DATABASE_URL',
      'MASTER_KEY',
      'SESSION_SECRET',
    ]);
  });

  it.each<[string, Environment]>([
    ['DATABASE_URL', { DATABASE_URL: 'mysql://localhost/jalon' }],
    ['DATABASE_URL', { DATABASE_URL: 'postgres://jalon_app:100%@localhost/jalon' }],
    ['DATABASE_URL', { DATABASE_URL: 'postgres://jalon_app:a/b@localhost/jalon' }],
    ['SESSION_SECRET', { SESSION_SECRET: 'short' }],
    ['MASTER_KEY', { MASTER_KEY: 'c2hvcnQ=' }],
    ['PORT', { PORT: 'http' }],
    ['PORT', { PORT: '70000' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
    ['CLAMD', { CLAMD: '/run/clamav/clamd.ctl' }],
    ['CLAMD', { CLAMD: 'antivirus:99999' }],
    ['WEBHOOKS_TO_LOOPBACK', { WEBHOOKS_TO_LOOPBACK: 'yes' }],
    ['WEBHOOKS_TO_LOOPBACK', { WEBHOOKS_TO_LOOPBACK: 'true', PUBLIC_URL: 'https://jalon.exemple.fr' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'jalon.exemple.fr' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'https://jalon.exemple.fr/portail' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'http://jalon.exemple.fr' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'http://127.evil.example' }],
    ['LOCAL_SIGN_IN', { LOCAL_SIGN_IN: 'maybe' }],
    ['SESSION_IDLE_MINUTES', { SESSION_IDLE_MINUTES: '0' }],
    ['SESSION_SECRET_FILE', { SESSION_SECRET_FILE: '/nowhere/secret' }],
    ['SIGN_IN_PROVIDERS_FILE', { SIGN_IN_PROVIDERS_FILE: '/nowhere/providers.json' }],
  ])('refuses %s: %j', (name, wrong) => {
    const sentences = refusalOf({ ...right, ...wrong });
    expect(sentences).toHaveLength(1);
    expect(sentences[0]?.startsWith(name)).toBe(true);
  });

  it('never repeats a secret', () => {
    const secret = 'tiny-secret';
    const sentences = refusalOf({
      ...right,
      SESSION_SECRET: secret,
      MASTER_KEY: secret,
      DATABASE_URL: `x://a:${secret}@b`,
    });
    expect(sentences).toHaveLength(3);
    expect(sentences.join()).not.toContain(secret);
  });

  it('reads secrets from mounted files', () => {
    const environment = {
      ...right,
      SESSION_SECRET: undefined,
      SESSION_SECRET_FILE: file('secret', `${'y'.repeat(40)}\n`),
    };
    expect(readConfiguration(environment).sessionSecret).toBe('y'.repeat(40));
  });

  it('needs only the owner’s address to migrate', () => {
    expect(() => readOwnerConfiguration({})).toThrow('DATABASE_OWNER_URL manque');
    expect(readOwnerConfiguration({ DATABASE_OWNER_URL: 'postgres://o@h/d' })).toEqual({
      databaseUrl: 'postgres://o@h/d',
    });
  });
});

describe('the sign-in providers', () => {
  const provider = {
    key: 'proconnect',
    label: 'ProConnect',
    issuer: 'https://p.example/api/v2',
    clientId: 'c',
    clientSecret: 's',
  };
  const given = (entries: unknown) => ({
    ...right,
    SIGN_IN_PROVIDERS_FILE: file('providers.json', JSON.stringify(entries)),
  });

  it('are read with their defaults', () => {
    expect(readConfiguration(given([provider])).providers).toEqual([
      {
        ...provider,
        scopes: 'openid',
        acrValues: [],
        strongAcrValues: [],
        tellsWhen: true,
        isPersonal: false,
        opensAfterDeparture: true,
        userinfoSigned: false,
        signingAlgorithm: 'RS256',
        identityClaim: 'sub',
        idpClaim: undefined,
        parameters: {},
      },
    ]);
  });

  it('may keep their secret in a file', () => {
    const entry = {
      ...provider,
      clientSecret: undefined,
      clientSecretFile: file('client-secret', 'from a file\n'),
    };
    expect(readConfiguration(given([entry])).providers[0]?.clientSecret).toBe('from a file');
  });

  it.each<[string, object]>([
    ['key', { key: 'Pro Connect' }],
    ['label', { label: undefined }],
    ['issuer', { issuer: 'http://p.example' }],
    ['clientSecretFile', { clientSecret: undefined }],
    ['scopes', { scopes: 'email' }],
    ['acrValues', { acrValues: 'eidas1' }],
    ['signingAlgorithm', { signingAlgorithm: 'none' }],
    ['parameters', { parameters: { state: 'fixed' } }],
  ])('are refused with the name of the field at fault: %s', (field, wrong) => {
    const sentences = refusalOf(given([{ ...provider, ...wrong }]));
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toContain(`« ${field} »`);
  });

  it('are refused when two have the same key, or the file is not a list', () => {
    expect(refusalOf(given([provider, provider]))).toHaveLength(1);
    expect(refusalOf(given({ provider }))[0]).toContain('n’est pas une liste JSON lisible');
    expect(refusalOf({ ...right, SIGN_IN_PROVIDERS_FILE: file('half.json', '[{') })[0]).toContain(
      'n’est pas une liste JSON lisible',
    );
  });

  it('are said missing where the file is, and unreadable where it cannot be opened', () => {
    const at = (path: string) => refusalOf({ ...right, SIGN_IN_PROVIDERS_FILE: path })[0];
    expect(at('/nowhere/providers.json')).toContain('« /nowhere/providers.json » n’existe pas');
    expect(at(tmpdir())).toContain('ne peut pas être lu');
  });
});

describe('the file store', () => {
  const s3 = { FILE_STORE: 's3://jalon/files', S3_ACCESS_KEY: 'a', S3_SECRET_KEY: 'b' };

  it('is a folder unless an address of S3 says otherwise', () => {
    expect(readConfiguration({ ...right, FILE_STORE: '/srv/files' })).toMatchObject({
      fileStore: '/srv/files',
      s3: null,
    });
    const given = { ...right, ...s3, S3_ENDPOINT: 'https://s3.exemple.fr', S3_REGION: 'fr-par' };
    expect(readConfiguration(given).s3).toEqual({
      bucket: 'jalon',
      prefix: 'files',
      endpoint: 'https://s3.exemple.fr',
      region: 'fr-par',
      accessKey: 'a',
      secretKey: 'b',
    });
  });

  it.each<[string, Environment]>([
    ['S3_ENDPOINT', {}],
    ['S3_ENDPOINT', { S3_ENDPOINT: 's3.exemple.fr' }],
    ['S3_ACCESS_KEY', { S3_ENDPOINT: 'https://s3.exemple.fr', S3_ACCESS_KEY: undefined }],
    ['S3_SECRET_KEY', { S3_ENDPOINT: 'https://s3.exemple.fr', S3_SECRET_KEY: undefined }],
    ['FILE_STORE', { S3_ENDPOINT: 'https://s3.exemple.fr', FILE_STORE: 's3://Jalon' }],
  ])('is refused by the name of the setting at fault: %s', (name, wrong) => {
    const sentences = refusalOf({ ...right, ...s3, ...wrong });
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toMatch(new RegExp(`^${name} `));
  });
});

it('never tells the keys that were written in the address of the file store', () => {
  const [sentence] = refusalOf({
    ...right,
    FILE_STORE: 's3://KEYID:tiny-secret@seau/dossier',
    S3_ENDPOINT: 'https://s3.exemple.fr',
    S3_ACCESS_KEY: 'a',
    S3_SECRET_KEY: 'b',
  });
  expect(sentence).toContain('S3_SECRET_KEY');
  expect(sentence).not.toMatch(/KEYID|tiny-secret/);
});

it('tells how to write a password that an address cannot hold as it is', () => {
  const [sentence] = refusalOf({ ...right, DATABASE_URL: 'postgres://jalon_app:100%@localhost/jalon' });
  expect(sentence).toContain('codez « % » par %25');
  expect(sentence).not.toContain('100%@');
});

describe('the master keys', () => {
  const previous = Buffer.alloc(32, 1).toString('base64');

  it('are one, and the one before while employers’ keys are wrapped again', () => {
    expect(readConfiguration(right).masterKey.previous).toBeUndefined();
    const both = readConfiguration({ ...right, MASTER_KEY_PREVIOUS: previous }).masterKey;
    expect(both.secret).toEqual(Buffer.alloc(32));
    expect(both.previous?.secret).toEqual(Buffer.alloc(32, 1));
  });

  it('are refused when the one before is no key', () => {
    expect(refusalOf({ ...right, MASTER_KEY_PREVIOUS: 'short' })[0]).toMatch(/^MASTER_KEY_PREVIOUS /);
  });
});
