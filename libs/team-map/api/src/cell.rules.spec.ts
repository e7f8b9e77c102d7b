import fc from 'fast-check';
import { cellsOfPeople, gapOf, proofOf } from './cell.rules';
import { Proof } from './proof';
import type { CertifiedLevel, Communicated } from './team-map.rows';
import { MapCellState } from './team-map.types';

const level = fc.integer({ min: 1, max: 8 });
const nobody: Communicated = { targets: null, certified: null, people: null };

describe('gapOf', () => {
  it.each([
    [2, 4, -2],
    [4, 4, 0],
    [8, 1, 7],
  ])('of level %i where %i is expected is %i', (reached, target, gap) => {
    expect(gapOf(reached, target)).toBe(gap);
  });
});

describe('proofOf', () => {
  const day = fc.integer({ min: 10, max: 30 }).map((date) => `2026-06-${date}`);
  const today = '2026-06-20';
  const certificates = fc.array(
    fc.tuple(level, day).map(([attested, until]): CertifiedLevel => [attested, 'x', until, until >= today]),
  );

  it('is certified exactly when a certificate in force attests at least the level', () => {
    fc.assert(
      fc.property(level, certificates, (shown, certified) => {
        const attesting = certified.filter(([attested]) => attested >= shown);
        const { proof } = proofOf(shown, certified);
        const isInForce = attesting.some(([, , , inForce]) => inForce);
        expect(proof === Proof.CERTIFIED).toBe(isInForce);
        expect(proof === Proof.EXPIRED).toBe(!isInForce && attesting.length > 0);
      }),
    );
  });

  it('has the dates of the certificate that lasts longest of those that attest the level', () => {
    const certified: CertifiedLevel[] = [
      [5, '2022-03-06', '2025-03-05', false],
      [4, '2023-06-16', '2026-06-15', false],
      [3, '2024-01-02', '2027-01-01', true],
    ];
    expect(proofOf(4, certified)).toEqual({
      proof: Proof.EXPIRED,
      certifiedOn: '2023-06-16',
      certifiedUntil: '2026-06-15',
    });
    expect(proofOf(3, certified)).toMatchObject({ proof: Proof.CERTIFIED, certifiedUntil: '2027-01-01' });
    expect(proofOf(6, certified)).toEqual({
      proof: Proof.ASSESSED,
      certifiedOn: null,
      certifiedUntil: null,
    });
  });
});

describe('cellsOfPeople', () => {
  it('has none for nobody, for who holds no post, and for a post that requires nothing', () => {
    expect(cellsOfPeople(nobody).size).toBe(0);
    const nothing = [null, null, null, null, null] as const;
    const cells = cellsOfPeople({
      ...nobody,
      targets: { empty: [null, null] },
      people: [
        ['luc', null, nothing],
        ['anne', ['empty'], nothing],
      ],
    });
    expect([...cells.values()].map(({ size }) => size)).toEqual([0, 0]);
  });

  it('expects the higher level of several posts, whatever their order', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.tuple(level, level)), (targets) => {
        const lists = (index: 0 | 1) =>
          [Object.keys(targets), Object.values(targets).map((pair) => pair[index])] as const;
        for (const posts of [
          ['x', 'y'],
          ['y', 'x'],
        ]) {
          const cells = cellsOfPeople({
            targets: { x: lists(0), y: lists(1) },
            certified: null,
            people: [['luc', posts, [null, null, null, null, null]]],
          }).get('luc');
          const expected = [...(cells ?? [])].map(([id, { target }]) => [id, target]);
          expect(Object.fromEntries(expected)).toEqual(
            Object.fromEntries(Object.entries(targets).map(([id, pair]) => [id, Math.max(...pair)])),
          );
        }
      }),
    );
  });

  it('drops what is shared and not required, however it came there', () => {
    const cells = cellsOfPeople({
      targets: { post: [['a'], [3]] },
      certified: [['luc', 'a', 5, '2023-06-16', '2026-06-15', false]],
      people: [
        [
          'luc',
          ['post'],
          [
            ['a', 'b'],
            [4, 8],
            [3, 7],
            [5, 8],
            ['2026-06-15', '2026-06-15'],
          ],
        ],
      ],
    }).get('luc');
    expect([...(cells?.keys() ?? [])]).toEqual(['a']);
    expect(cells?.get('a')).toEqual({
      competenceId: 'a',
      state: MapCellState.COMMUNICATED,
      target: 3,
      level: 4,
      gap: 1,
      lower: 3,
      upper: 5,
      proof: Proof.EXPIRED,
      assessedOn: '2026-06-15',
      certifiedOn: '2023-06-16',
      certifiedUntil: '2026-06-15',
    });
  });
});
