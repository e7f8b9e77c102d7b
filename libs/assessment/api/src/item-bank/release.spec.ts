import { itemFiles } from './bank-files';
import { currentBank, currentRelease } from './current-release';
import type { ItemFile } from './item.types';
import { difficultyOf, itemsChangedSince } from './release.rules';

const withFirstItem = (change: object): ItemFile[] =>
  itemFiles.map((file, index) => {
    const [first, ...others] = file.items;
    return index === 0 && first ? { ...file, items: [{ ...first, ...change }, ...others] } : file;
  });

describe('the committed release', () => {
  it('tells which item was changed since, and must have a new version', () => {
    expect(itemsChangedSince(currentRelease, itemFiles)).toEqual([]);
    expect(itemsChangedSince(currentRelease, withFirstItem({ level: 2 }))).toEqual(['crcn-1.1-01']);
    expect(itemsChangedSince(currentRelease, withFirstItem({ id: 'crcn-1.1-99' }))).toEqual([
      'crcn-1.1-99',
      'crcn-1.1-01',
    ]);
  });
});

describe('a bank', () => {
  it('has 128 items to practise and 64 to certify, of the 16 competences in the order of the framework', () => {
    const [practice, certification] = [currentBank('PRACTICE'), currentBank('CERTIFICATION')];
    expect([practice.release.items.length, certification.release.items.length]).toEqual([128, 64]);
    expect(practice.competences).toEqual(itemFiles.map(({ competence }) => `crcn-${competence}`));
    expect(practice.release.areaOf).toEqual([0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 4, 4]);
    expect(new Set(practice.areas)).toEqual(new Set(['1', '2', '3', '4', '5']));
  });

  it('never asks in one test two items that must be kept apart', () => {
    const themeOf = (id: string) =>
      [...currentBank('PRACTICE').release.items, ...currentBank('CERTIFICATION').release.items].find(
        (item) => item.id === id,
      )?.theme;
    expect(themeOf('crcn-1.2-07')).toBe(themeOf('crcn-1.2-08'));
    expect(themeOf('crcn-1.2-11')).toBe(themeOf('crcn-4.2-12'));
  });

  it('puts each difficulty at the centre of its level', () => {
    expect([1, 4, 5, 8].map(difficultyOf)).toEqual(
      [-2.45, -0.35, 0.35, 2.45].map((one) => expect.closeTo(one, 12)),
    );
  });
});
