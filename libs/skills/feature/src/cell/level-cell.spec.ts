import type { ComponentFixture } from '@angular/core/testing';
import { render } from '@jalon/shared/ui/testing';
import type { CellFacts } from './cell-facts';
import { type CellView, LevelCell } from './level-cell';

async function draw(cell: CellFacts, view: CellView = 'levels') {
  const { fixture, element } = await render(LevelCell, {
    inputs: { cell, view, notCommunicated: 'n. c.', expired: 'expiré' },
  });
  return { fixture, element, text: () => (element.textContent ?? '').replace(/\s+/g, ' ').trim() };
}

async function redraw(fixture: ComponentFixture<LevelCell>, cell: CellFacts) {
  fixture.componentRef.setInput('cell', cell);
  await fixture.whenStable();
}

const level = (changes: Partial<CellFacts>): CellFacts => ({
  state: 'COMMUNICATED',
  level: 3,
  gap: -2,
  target: 5,
  proof: 'ASSESSED',
  ...changes,
});

describe('LevelCell', () => {
  it('is a figure, then bars, then a colour: none of them alone', async () => {
    const { element, text } = await draw(level({}));
    expect(text()).toBe('3 −2');
    expect(element.querySelectorAll('.filled')).toHaveLength(2);
    expect(element.getAttribute('data-band')).toBe('2');
  });

  it('puts the gap forward when asked, with its sign', async () => {
    const { element, text } = await draw(level({ gap: 1, level: 6 }), 'gaps');
    expect(text()).toBe('+1 6');
    expect(element.getAttribute('data-gap')).toBe('over');
    expect(element.hasAttribute('data-band')).toBe(false);
  });

  it('says its proof by more than its border', async () => {
    const { fixture, element } = await draw(level({ proof: 'CERTIFIED' }));
    expect(element.querySelector('svg')).not.toBeNull();
    await redraw(fixture, level({}));
    expect(element.querySelector('svg')).toBeNull();
  });

  it('says when an expired certificate ended, which is not when the level was assessed', async () => {
    const { element, text } = await draw(
      level({
        proof: 'EXPIRED',
        assessedOn: '2026-11-02',
        certifiedOn: '2023-06-16',
        certifiedUntil: '2026-06-15',
      }),
    );
    expect(text()).toContain('expiré 06/2026');
    expect(element.querySelector('svg')).not.toBeNull();
  });

  it('never takes the absence of a level for a level of zero', async () => {
    const { fixture, element, text } = await draw({ state: 'NOT_COMMUNICATED', target: 4 });
    expect(text()).toBe('n. c.');
    expect(element.hasAttribute('data-band')).toBe(false);
    await redraw(fixture, { state: 'NOT_REQUIRED' });
    expect(text()).toBe('');
  });
});
