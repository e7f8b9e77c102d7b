import type { FileAroundFragment } from '../piece.generated';
import { neighboursOf } from './neighbours';

const piece = (number: number) => ({ id: `piece-${number}`, number, title: `Pièce ${number}` });
// By heading, as the file gives them: numbers do not follow each other within one.
const headings: FileAroundFragment['headings'] = [
  { code: '04.1', pieces: [piece(1), piece(4)] },
  { code: '12', pieces: [piece(2)] },
];

describe('neighboursOf', () => {
  it('follows the numbers, across headings and over those the reader does not see', () => {
    expect(neighboursOf(headings, 'piece-2')).toEqual({ previous: piece(1), next: piece(4) });
  });

  it('has nothing before the first nor after the last', () => {
    expect(neighboursOf(headings, 'piece-1').previous).toBeNull();
    expect(neighboursOf(headings, 'piece-4').next).toBeNull();
  });

  it('knows no neighbours of a piece it does not hold', () => {
    expect(neighboursOf(headings, 'other')).toEqual({ previous: null, next: null });
  });
});
