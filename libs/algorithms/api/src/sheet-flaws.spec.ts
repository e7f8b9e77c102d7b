import { sampleSheet } from './sample-sheet';
import { flawsOf } from './sheet-flaws';

const anywhere = () => true;

describe('flawsOf', () => {
  it('finds none in a complete sheet', () => {
    expect(flawsOf(sampleSheet, anywhere)).toEqual([]);
  });

  it.each([
    ['a field left empty', { code: ' ' }, 'code: empty'],
    ['a language left out', { effects: { FR: 'Aucun', EN: '' } }, 'effects: nothing in EN'],
    ['an empty list', { operations: { FR: [], EN: ['nothing'] } }, 'operations: nothing in FR'],
    [
      'lists of different lengths',
      { parameters: { FR: ['un', 'deux'], EN: ['one'] } },
      'parameters: the languages do not list the same things',
    ],
    ['a date that is none', { since: 'hier' }, 'since: not a date'],
    [
      'decisions it does not count',
      { foundsIndividualDecision: true },
      'decisionsPerYear: given if, and only if, decisions are founded on it',
    ],
  ])('finds %s', (_, change, flaw) => {
    expect(flawsOf({ ...sampleSheet, ...change }, anywhere)).toEqual([flaw]);
  });

  it('finds a rule that is not where the sheet says', () => {
    expect(flawsOf(sampleSheet, () => false)).toEqual([`sourcePath: there is no ${sampleSheet.sourcePath}`]);
  });
});
