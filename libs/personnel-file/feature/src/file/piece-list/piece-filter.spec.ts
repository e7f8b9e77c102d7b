import type { WholeFileFragment } from '../file.generated';
import { sampleHeading, samplePiece } from '../../testing/samples';
import { filterHeadings } from './piece-filter';

const headings = [
  sampleHeading('04.1', 'Recrutement', [samplePiece(1, { title: 'Contrat', documentDate: '2019-09-01' })]),
  sampleHeading('12', 'Avancement', [
    samplePiece(2, { title: 'Arrêté d’avancement d’échelon' }),
    samplePiece(12, { title: 'Notification' }),
  ]),
] as unknown as WholeFileFragment['headings'];

const found = (filter: string) =>
  filterHeadings(headings, filter).flatMap(({ pieces }) => pieces.map(({ number }) => number));

describe('filterHeadings', () => {
  it('keeps everything while nothing is typed', () => {
    expect(filterHeadings(headings, '  ')).toBe(headings);
  });

  it.each(['echelon', 'ÉCHELON', "d'echelon", 'arrete avancement'])(
    'finds "%s" whatever its accents',
    (filter) => {
      expect(found(filter)).toContain(2);
      expect(found(filter)).not.toContain(1);
    },
  );

  it('finds by heading, by number and by year', () => {
    expect(found('recrutement')).toEqual([1]);
    expect(found('n°12')).toEqual([12]);
    expect(found('2019')).toEqual([1]);
  });

  it('drops a heading that has nothing left', () => {
    expect(filterHeadings(headings, 'contrat').map(({ code }) => code)).toEqual(['04.1']);
    expect(found('introuvable')).toEqual([]);
  });
});
