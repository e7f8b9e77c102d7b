import { ProgramScope } from '@jalon/shared/api';
import { type ApiKey, ApiKeyState } from './api-key.entity';
import {
  creationFaults,
  dayAfter,
  digestOf,
  isSecret,
  MOST_KEYS,
  newSecret,
  rotationFaults,
  stateOf,
} from './api-key.rules';

const TODAY = '2026-06-15';
const right = { label: 'SIRH', scopes: [ProgramScope.AGENTS_READ], expiresOn: '2027-06-15' };
const codes = (faults: readonly { code: string }[]) => faults.map(({ code }) => code);
const keyUntil = (expiresOn: string, revokedAt: Date | null = null) => ({ expiresOn, revokedAt }) as ApiKey;

describe('a secret', () => {
  it('is 256 random bits after a prefix that tells one key from another', () => {
    const { secret, prefix, digest } = newSecret((size) => Buffer.alloc(size, 7));
    expect(secret).toBe(`jln_07070707_${Buffer.alloc(32, 7).toString('base64url')}`);
    expect(prefix).toBe('07070707');
    expect(digest).toEqual(digestOf(secret));
    expect(digest).toHaveLength(32);
  });

  it('is never the same, and always one of ours', () => {
    const secrets = Array.from({ length: 200 }, () => newSecret().secret);
    expect(new Set(secrets).size).toBe(200);
    expect(secrets.every(isSecret)).toBe(true);
  });

  it.each(['', 'jln_', `jln_0a1b2c3d_${'A'.repeat(42)}`, `jln_0A1B2C3D_${'A'.repeat(43)}`, "' or 1=1 --"])(
    'is not looked for when it is %j',
    (text) => expect(isSecret(text)).toBe(false),
  );
});

describe('a key to be made', () => {
  it('is accepted with a label, a scope, and an end within a year', () => {
    expect(creationFaults(right, 0, TODAY)).toEqual([]);
    expect(creationFaults({ ...right, expiresOn: TODAY }, 0, TODAY)).toEqual([]);
  });

  it.each([
    ['no label', { label: '  ' }, 'REQUIRED'],
    ['a long label', { label: 'x'.repeat(81) }, 'TOO_LONG'],
    ['a line feed', { label: 'a\nb' }, 'NOT_TEXT'],
    ['no scope', { scopes: [] }, 'SCOPE_REQUIRED'],
    ['an end that is past', { expiresOn: '2026-06-14' }, 'IN_THE_PAST'],
    ['an end in more than a year', { expiresOn: '2027-06-16' }, 'TOO_LATE'],
  ])('is refused with %s', (_, wrong, code) => {
    expect(codes(creationFaults({ ...right, ...wrong }, 0, TODAY))).toEqual([code]);
  });

  it('is refused when there are too many already', () => {
    expect(creationFaults(right, MOST_KEYS - 1, TODAY)).toEqual([]);
    expect(codes(creationFaults(right, MOST_KEYS, TODAY))).toEqual(['TOO_MANY_KEYS']);
  });
});

describe('a rotation', () => {
  const until = (oldKeyEndsOn: string) => ({ expiresOn: '2027-01-01', oldKeyEndsOn });

  it('lets both keys work for thirty days at most', () => {
    expect(rotationFaults(keyUntil('2026-12-31'), until('2026-07-15'), TODAY)).toEqual([]);
    expect(codes(rotationFaults(keyUntil('2026-12-31'), until('2026-07-16'), TODAY))).toEqual(['OVERLAP']);
    expect(codes(rotationFaults(keyUntil('2026-12-31'), until('2026-06-14'), TODAY))).toEqual(['OVERLAP']);
  });

  it('is of a key that works', () => {
    const revoked = keyUntil('2026-12-31', new Date());
    expect(codes(rotationFaults(revoked, until(TODAY), TODAY))).toEqual(['KEY_ENDED']);
    expect(codes(rotationFaults(keyUntil('2026-06-14'), until(TODAY), TODAY))).toEqual(['KEY_ENDED']);
  });
});

describe('the state of a key', () => {
  it.each([
    ['2026-07-16', ApiKeyState.ACTIVE],
    ['2026-07-15', ApiKeyState.ENDING],
    ['2026-06-15', ApiKeyState.ENDING],
    ['2026-06-14', ApiKeyState.EXPIRED],
  ])('is, until %s, %s', (expiresOn, state) => {
    expect(stateOf(keyUntil(expiresOn), TODAY)).toBe(state);
    expect(stateOf(keyUntil(expiresOn, new Date()), TODAY)).toBe(ApiKeyState.REVOKED);
  });

  it('counts a leap day as a day', () => {
    expect(dayAfter('2028-02-28', { days: 1 })).toBe('2028-02-29');
    expect(dayAfter('2028-02-29', { years: 1 })).toBe('2029-03-01');
  });
});
