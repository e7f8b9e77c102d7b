import { Component } from '@angular/core';
import { renderPage } from '@jalon/shared/portal/testing';
import { providePersonnelFileTexts } from '../../personnel-file-texts';
import { sampleHeading, samplePiece } from '../../testing/samples';
import type { WholeFileFragment } from '../file.generated';
import { PieceList } from './piece-list';

const numbers = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index);
const long = [
  sampleHeading(
    '04.1',
    'Recrutement',
    numbers(1, 6).map((number) => samplePiece(number)),
  ),
  sampleHeading('12', 'Avancement', [
    ...numbers(7, 5).map((number) => samplePiece(number)),
    samplePiece(12, { title: 'Arrêté d’échelon', opened: false }),
  ]),
];

async function show(headings: readonly object[], { isHolder = true } = {}) {
  const pieceCount = headings.reduce(
    (count, heading) => count + (heading as { pieces: [] }).pieces.length,
    0,
  );

  @Component({
    imports: [PieceList],
    providers: [providePersonnelFileTexts()],
    template: `
      <jalon-piece-list
        piecesPath="/mon-dossier/pieces"
        [headings]="headings"
        [pieceCount]="pieceCount"
        [isHolder]="isHolder"
      />
    `,
  })
  class Host {
    readonly headings = headings as unknown as WholeFileFragment['headings'];
    readonly pieceCount = pieceCount;
    readonly isHolder = isHolder;
  }
  const page = await renderPage(Host);
  const open = () => [...page.element.querySelectorAll('details')].map((details) => details.open);
  const type = async (filter: string) => {
    const field = page.element.querySelector('input') as HTMLInputElement;
    field.value = filter;
    field.dispatchEvent(new Event('input'));
    await page.settle();
  };
  return { ...page, open, type };
}

describe('PieceList', () => {
  it('folds the headings of a long file, save those that hold something new', async () => {
    const { open, text } = await show(long);
    expect(open()).toEqual([false, true]);
    expect(text()).toContain('1 nouvelle');
    expect(text()).toContain('sans trou, de 1 à 12');
  });

  it('unfolds a short file', async () => {
    const { open } = await show([sampleHeading('12', 'Avancement', [samplePiece(1)])]);
    expect(open()).toEqual([true]);
  });

  it('leads to each piece and tells its two dates, its origin, its length and its size', async () => {
    const { element } = await show([sampleHeading('12', 'Avancement', [samplePiece(1)])]);
    const line = element.querySelector('jalon-piece-line');
    expect(line?.querySelector('a')?.getAttribute('href')).toBe('/mon-dossier/pieces/piece-1');
    const words = (line?.textContent ?? '').replace(/[ \n]+/g, ' ');
    expect(words).toContain('Du 1er\u00a0mars\u00a02024, enregistrée le 5\u00a0mars\u00a02024');
    expect(words).toContain('source\u00a0: SIRH · 2\u00a0pages, 84\u00a0ko');
  });

  it('filters as one types, unfolds what is found, and says how many', async () => {
    const { element, open, type, text } = await show(long);
    await type('arrete d’echelon');
    expect(element.querySelectorAll('jalon-piece-line')).toHaveLength(1);
    expect(open()).toEqual([true]);
    expect(element.querySelector('[role=status]')?.textContent).toContain('Une pièce sur 12');
    await type('introuvable');
    expect(text()).toContain('Aucune pièce ne correspond');
  });

  it('clears a filter that finds nothing and gives the focus back to the field', async () => {
    const { element, find, settle, type } = await show(long);
    await type('introuvable');
    find('Effacer le filtre').click();
    await settle();
    expect(element.querySelectorAll('jalon-piece-line')).toHaveLength(12);
    expect(document.activeElement).toBe(element.querySelector('input'));
  });

  it('unfolds everything, then folds everything', async () => {
    const { find, open, settle } = await show(long);
    find('Tout déplier').click();
    await settle();
    expect(open()).toEqual([true, true]);
    find('Tout replier').click();
    await settle();
    expect(open()).toEqual([false, false]);
  });

  it('prints everything: paper does not unfold', async () => {
    const { open } = await show(long);
    window.dispatchEvent(new Event('beforeprint'));
    expect(open()).toEqual([true, true]);
    window.dispatchEvent(new Event('afterprint'));
    expect(open()).toEqual([false, true]);
  });

  it('marks what a piece may reveal', async () => {
    const { text } = await show([
      sampleHeading('16', 'Discipline', [samplePiece(1, { sensitivity: 'DISCIPLINE' })]),
    ]);
    expect(text()).toContain('Discipline');
  });

  it('tells who reads by a habilitation what a missing number means', async () => {
    const { text } = await show(long, { isHolder: false });
    expect(text()).toContain(
      'Un numéro absent ici est celui d’une pièce que votre habilitation ne couvre pas.',
    );
  });

  it('says what an empty file means', async () => {
    const { text } = await show([]);
    expect(text()).toContain('Aucune pièce pour le moment');
  });
});
