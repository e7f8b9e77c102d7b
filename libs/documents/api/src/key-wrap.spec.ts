import { randomBytes } from 'node:crypto';
import { Undecipherable, unwrapKey, wrapKey } from './key-wrap';

const wrapping = randomBytes(32);
const key = randomBytes(32);

describe('a wrapped key', () => {
  const wrapped = wrapKey(wrapping, key, 'region/contract');

  it('opens with the key and the owner it was wrapped with', () => {
    expect(unwrapKey(wrapping, wrapped, 'region/contract').equals(key)).toBe(true);
  });

  it('is never wrapped twice alike', () => {
    expect(wrapKey(wrapping, key, 'region/contract').equals(wrapped)).toBe(false);
  });

  it.each<[string, Buffer, Buffer, string]>([
    ['another key', randomBytes(32), wrapped, 'region/contract'],
    ['another owner', wrapping, wrapped, 'hospital/contract'],
    [
      'a byte changed',
      wrapping,
      Buffer.concat([wrapped.subarray(0, -1), Buffer.from([wrapped.at(-1)! ^ 1])]),
      'region/contract',
    ],
    ['bytes missing', wrapping, wrapped.subarray(0, -1), 'region/contract'],
  ])('does not open with %s', (_, withKey, bytes, owner) => {
    expect(() => unwrapKey(withKey, bytes, owner)).toThrow(Undecipherable);
  });
});
