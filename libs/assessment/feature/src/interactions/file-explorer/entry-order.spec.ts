import { explorerScenario } from '../../testing/scenarios';
import { type EntryOrder, listedIn } from './entry-order';
import { initialExplorer, setDeleted } from './explorer-state';

const initial = initialExplorer(explorerScenario);

describe('the lines of a folder', () => {
  it.each<[EntryOrder, string]>([
    ['name', 'plan.odt scan0001.pdf'],
    ['modified', 'scan0001.pdf plan.odt'],
    ['size', 'plan.odt scan0001.pdf'],
    ['kind', 'plan.odt scan0001.pdf'],
  ])('are sorted by %s', (order, expected) => {
    const names = listedIn(explorerScenario, initial, 'e1', order).map(({ name }) => name);
    expect(names.join(' ')).toBe(expected);
  });

  it('keep the size and the date of a file', () => {
    expect(listedIn(explorerScenario, initial, 'e1', 'name')[1]).toMatchObject({
      kilobytes: 640,
      modified: '2026-11-19',
      extension: 'pdf',
    });
  });

  it('show a deleted folder once in the trash, not what it held', () => {
    const state = setDeleted(initial, 'e1', true);
    expect(listedIn(explorerScenario, state, 'deleted', 'name').map(({ id }) => id)).toEqual(['e1']);
    expect(listedIn(explorerScenario, state, null, 'name').map(({ id }) => id)).toEqual(['e2']);
  });
});
