import { renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { provideSkillsTexts } from '@jalon/skills/feature';
import { competence, communicated, person, sampleMap } from '../testing/sample-map';
import { provideTeamMapTexts } from '../team-map-texts';
import { MapGrid } from './map-grid';

async function show(inputs: Readonly<Record<string, unknown>> = {}) {
  const { fixture, element } = await renderPage(MapGrid, {
    inputs: {
      people: sampleMap.people,
      competences: sampleMap.competences,
      order: 'NAME',
      view: 'levels',
      density: 'normal',
      ...inputs,
    },
    providers: [provideTeamMapTexts(), provideSkillsTexts()],
  });
  const press = (key: string, options: KeyboardEventInit = {}) =>
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...options }));
  const place = () => {
    const { row, column } = (document.activeElement as HTMLElement).dataset;
    return `${row},${column}`;
  };
  const at = (row: number, column: number) =>
    element.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
  /** What a screen reader says of a cell. */
  const said = (row: number, column: number) => wordsOf(at(row, column)?.querySelector('.visually-hidden'));
  return { fixture, element, press, place, at, said };
}
const wordsOf = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/[ \n]+/g, ' ').trim();

describe('MapGrid', () => {
  it('says each cell in words: level, gap with its sign, and what proves it', async () => {
    const { said } = await show();
    expect(said(1, 0)).toBe('Niveau 3, écart −1 (attendu\u00a0: 4), évalué');
    expect(said(1, 1)).toBe('Niveau 5, écart +1 (attendu\u00a0: 4), certifié');
    expect(said(3, 1)).toContain('certificat expiré (06/2026)');
  });

  it('shows three states without a figure, each its own way', async () => {
    const { at } = await show();
    expect(wordsOf(at(2, 0)?.querySelector('jalon-level-cell'))).toBe('n.\u00a0c.');
    expect(wordsOf(at(1, 2))).toBe('Non attendu sur ce poste');
    expect(at(1, 2)?.querySelector('jalon-level-cell')).toBeNull();
    expect(wordsOf(at(3, 1))).toContain('expiré 06/2026');
  });

  it('gives totals per competence, and none on a person', async () => {
    const { element } = await show();
    const totals = [...element.querySelectorAll('tfoot td')].map(wordsOf);
    expect(totals).toEqual([
      '1 sur 2 qui partagent, 3 dans l’équipe',
      '1 sur 2 qui partagent, 3 dans l’équipe',
      '1 sur 1 qui partagent, 3 dans l’équipe une seule personne',
    ]);
    expect([...element.querySelectorAll('tbody tr')].map(({ children }) => children.length)).toEqual([
      4, 4, 4,
    ]);
  });

  it('says that it scrolls sideways, to the eye, where its competences may not fit', async () => {
    const { element, fixture } = await show();
    const cue = () => element.querySelector('.sideways');
    expect(wordsOf(cue())).toContain('Faites glisser la carte');
    fixture.componentRef.setInput('competences', sampleMap.competences.slice(0, 2));
    await fixture.whenStable();
    expect(cue()).toBeNull();
  });

  it('says how people are sorted', async () => {
    const { element } = await show({ order: 'POSITION' });
    const sorted = element.querySelectorAll('[aria-sort]');
    expect(sorted).toHaveLength(1);
    expect(wordsOf(sorted[0])).toBe('Personne, poste, Triées par poste, puis par nom.');
  });

  it('puts people under the name of their service when they are sorted by service', async () => {
    const people = [
      person('A', [communicated('a', 3, 4)], 'Lycées'),
      person('B', [communicated('a', 3, 4)], 'Mobilités'),
    ];
    const { element, at } = await show({ people, order: 'SERVICE' });
    expect([...element.querySelectorAll('th[scope=rowgroup]')].map(wordsOf)).toEqual(['Lycées', 'Mobilités']);
    // Rows are numbered across the groups, so that the arrows cross them.
    expect(at(2, 0)?.closest('tr')?.textContent).toContain('B');
  });

  it('is accessible', async () => {
    expect(await accessibilityFaults((await show()).element)).toEqual([]);
  });
});

describe('the keyboard of MapGrid', () => {
  it('has one stop for Tab, the first element', async () => {
    const { element } = await show();
    const stops = [...element.querySelectorAll<HTMLElement>('[data-row]')].filter(
      ({ tabIndex }) => tabIndex === 0,
    );
    expect(stops.map(({ dataset }) => `${dataset['row']},${dataset['column']}`)).toEqual(['0,0']);
  });

  it('moves by arrows, stops at the edges, and keeps the stop where the focus is', async () => {
    const { at, press, place } = await show();
    at(0, 0)?.focus();
    ['ArrowDown', 'ArrowRight', 'ArrowRight'].forEach((key) => press(key));
    expect(place()).toBe('1,2');
    press('ArrowRight');
    expect(place()).toBe('1,2');
    press('ArrowLeft');
    expect(place()).toBe('1,1');
    expect([at(0, 0)?.tabIndex, at(1, 1)?.tabIndex]).toEqual([-1, 0]);
    press('ArrowUp');
    expect(place()).toBe('0,1');
  });

  it('goes to the ends of the row, and with Control to the corners', async () => {
    const { at, press, place } = await show();
    at(2, 1)?.focus();
    press('End');
    expect(place()).toBe('2,2');
    press('Home');
    expect(place()).toBe('2,0');
    press('End', { ctrlKey: true });
    expect(place()).toBe('4,2');
    press('Home', { ctrlKey: true });
    expect(place()).toBe('0,0');
    press('PageDown');
    expect(place()).toBe('4,0');
  });

  it('lights the row and the column of what has the focus', async () => {
    const { element, at, press } = await show();
    at(1, 0)?.focus();
    expect(at(3, 0)?.closest('td')?.hasAttribute('data-lit')).toBe(true);
    expect(at(1, 2)?.closest('td')?.hasAttribute('data-lit')).toBe(true);
    expect(at(3, 1)?.closest('td')?.hasAttribute('data-lit')).toBe(false);
    press('ArrowDown');
    expect(at(1, 2)?.closest('td')?.hasAttribute('data-lit')).toBe(false);
    expect(element.querySelectorAll('[data-lit]')).toHaveLength(7);
  });

  it('opens the cell it is on, and the total of a competence from its header', async () => {
    const { fixture, at } = await show();
    const opened: unknown[] = [];
    fixture.componentInstance.cellOpened.subscribe(({ person: { displayName } }) => opened.push(displayName));
    fixture.componentInstance.competenceOpened.subscribe(({ competence: { id } }) => opened.push(id));
    at(2, 0)?.click();
    at(0, 2)?.click();
    expect(opened).toEqual(['Jean-Noël D’Aubigné', 'c']);
  });
});

describe('a map of many competences', () => {
  const many = Array.from({ length: 40 }, (_, index) =>
    competence(`c${index}`, `Compétence ${index}`, {}, String(1 + Math.floor(index / 8))),
  );

  it('is grouped by area and folded above thirty', async () => {
    const { element, fixture } = await show({ competences: many });
    expect(element.querySelectorAll('tfoot td')).toHaveLength(0);
    const areas = [...element.querySelectorAll<HTMLElement>('[aria-expanded]')];
    expect(areas.map(wordsOf)).toContain('Domaine 2 (8)');
    areas[1]?.click();
    await fixture.whenStable();
    expect(element.querySelectorAll('tfoot td')).toHaveLength(8);
    expect(wordsOf(element.querySelector('th[scope=colgroup]'))).toBe('Domaine 2');
  });

  it('is not grouped at thirty', async () => {
    const { element } = await show({ competences: many.slice(0, 30) });
    expect(element.querySelectorAll('[aria-expanded]')).toHaveLength(0);
    expect(element.querySelectorAll('tfoot td')).toHaveLength(30);
  });
});
