import { provideTextsForTesting, accessibilityFaults, render } from '@jalon/shared/ui/testing';
import skills from '../texts/fr.json';
import { LevelList, type LevelRow } from './level-list';

const rows: readonly LevelRow[] = [
  { id: '1', name: 'Informations et données', level: 3, lower: 2, upper: 4, expected: 5 },
  { id: '2', name: 'Protection et sécurité', level: 6, lower: 6, upper: 6, expected: null },
];

async function show() {
  const { fixture, element } = await render(LevelList, {
    inputs: { rows, caption: 'Niveaux par domaine' },
    providers: [provideTextsForTesting({ fr: { skills } })],
  });
  await fixture.whenStable();
  return { fixture, element };
}
const texts = (elements: Iterable<Element>) =>
  [...elements].map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim());

describe('LevelList', () => {
  it('says each level with its interval, in words, beside its picture', async () => {
    const { element } = await show();
    const [first, second] = texts(element.querySelectorAll('li'));
    expect(first).toContain('Niveau 3, Indépendant');
    expect(first).toContain('8 chances sur 10 d’être entre 2 et 4');
    expect(second).toContain('8 chances sur 10 d’être au niveau 6');
  });

  it('draws the expected level where there is one, and says it', async () => {
    const { element } = await show();
    const pictures = [...element.querySelectorAll('[role=img]')];
    expect(pictures.map((picture) => picture.querySelector('.expected') !== null)).toEqual([true, false]);
    expect(pictures[0]?.getAttribute('aria-label')).toContain('niveau 5 attendu');
  });

  it('covers the end levels of the interval whole', async () => {
    const { element } = await show();
    const [wide, narrow] = [...element.querySelectorAll<HTMLElement>('.range')].map(({ style }) =>
      parseFloat(style.width),
    );
    // Levels 2 to 4 are three steps of the scale of seven, level 6 alone is one.
    expect(wide).toBeCloseTo(300 / 7, 6);
    expect(narrow).toBeCloseTo(100 / 7, 6);
    // It begins half a step before level 2.
    const start = element.querySelector<HTMLElement>('.range')?.style.left ?? '';
    expect(parseFloat(start)).toBeCloseTo(100 / 7 / 2, 6);
  });

  it('gives the same as a table, one button away', async () => {
    const { fixture, element } = await show();
    element.querySelector('button')?.click();
    await fixture.whenStable();
    expect(texts(element.querySelectorAll('tbody tr:first-child > *'))).toEqual([
      'Informations et données',
      '3',
      'Indépendant',
      '8 chances sur 10 d’être entre 2 et 4',
      '5',
    ]);
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('is accessible as a picture', async () => {
    expect(await accessibilityFaults((await show()).element)).toEqual([]);
  });
});
