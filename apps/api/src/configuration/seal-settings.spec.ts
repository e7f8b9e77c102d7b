import { readSealKey } from '@jalon/audit/api';
import { Refusal } from '../refusal';
import { readSealSettings, readTrustedKeys } from './seal-settings';
import { type Environment, Settings } from './settings';

const seed = (text: string) => Buffer.alloc(32, text).toString('base64');

function read(environment: Environment) {
  const settings = new Settings(environment);
  const seal = readSealSettings(settings);
  settings.check();
  return seal;
}

function trusted(environment: Environment, publicKeys: readonly string[] = []): string[] {
  const settings = new Settings(environment);
  const keys = readTrustedKeys(settings, publicKeys);
  settings.check();
  return keys.map(({ id }) => id);
}

describe('the key of the seal', () => {
  it('is read from its seed, and named by its public key', () => {
    const { key, headsFile } = read({ SEAL_KEY: seed('a') });
    expect(key.id).toBe(readSealKey(seed('a')).id);
    expect(headsFile).toBeNull();
  });

  it.each([
    ['absent', undefined, 'SEAL_KEY manque'],
    ['too short', 'YQ==', 'n’est pas une clé'],
  ])('is refused in words when %s', (_, SEAL_KEY, words) => {
    expect(() => read({ SEAL_KEY })).toThrow(Refusal);
    expect(() => read({ SEAL_KEY })).toThrow(words);
  });
});

describe('the keys trusted to verify', () => {
  it('are those of the secrets, those they replaced, and those handed over', () => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((one) => readSealKey(seed(one)));
    const secrets = { SEAL_KEY: seed('a'), SEAL_KEY_PREVIOUS: `${seed('b')},${seed('c')}` };
    expect(trusted(secrets, [d?.base64 ?? ''])).toEqual([a, b, c, d].map((key) => key?.id));
  });

  it('may be public only: whoever verifies holds no secret', () => {
    const key = readSealKey(seed('a'));
    expect(trusted({}, [key.base64])).toEqual([key.id]);
    expect(() => trusted({}, ['nonsense'])).toThrow('--public-key');
  });
});
