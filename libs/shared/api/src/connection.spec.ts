import fc from 'fast-check';
import {
  checkPageSize,
  decodeCursor,
  decodeDayCursor,
  decodeInstantCursor,
  decodeTextCursor,
  encodeCursor,
  toConnection,
} from './connection';

describe('cursors', () => {
  it('give back the keys they were made of', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }), (keys) => {
        expect(decodeCursor(encodeCursor(keys), keys.length)).toEqual(keys);
      }),
    );
  });

  it.each(['', 'x', '%%%', encodeCursor(['one']), Buffer.from('{"a":1}').toString('base64url')])(
    'refuse what this list has not given: %j',
    (cursor) => {
      expect(() => decodeCursor(cursor, 2)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
    },
  );
});

describe('the place where a page begins', () => {
  const id = '0197a000-0000-7000-8000-000000000001';
  it.each([
    ['a day', decodeDayCursor, '2026-02-28', ['2026-02-30', 'demain', '']],
    ['an instant', decodeInstantCursor, '2026-02-28 10:11:12.123456+00', ['25:00', '']],
    ['a text', decodeTextCursor, "L'Hénaff", ['zéro \0']],
  ])('%s, then an id, is given back, or refused', (_, decode, key, others) => {
    expect(decode(encodeCursor([key, id]))).toEqual([key, id]);
    for (const keys of [[key, 'x'], [key], ...others.map((other) => [other, id])]) {
      expect(() => decode(encodeCursor(keys))).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
    }
  });
});

describe('checkPageSize', () => {
  it.each([0, -1, 101, 1.5, Number.NaN])('refuses %p', (first) => {
    expect(() => checkPageSize(first)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });

  it.each([1, 100])('accepts %p', (first) => {
    expect(checkPageSize(first)).toBe(first);
  });
});

describe('toConnection', () => {
  const keysOf = (row: string) => [row];

  it('says there is more when one more row was read than asked for', () => {
    const page = toConnection(['a', 'b', 'c'], 2, 7, keysOf);
    expect(page.edges.map(({ node }) => node)).toEqual(['a', 'b']);
    expect(page.pageInfo).toEqual({ hasNextPage: true, endCursor: encodeCursor(['b']) });
    expect(page.totalCount).toBe(7);
  });

  it('has no end cursor when empty', () => {
    expect(toConnection([], 2, 0, keysOf).pageInfo).toEqual({ hasNextPage: false, endCursor: null });
  });
});
