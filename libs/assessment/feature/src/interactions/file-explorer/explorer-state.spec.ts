import { explorerScenario } from '../../testing/scenarios';
import {
  childrenOf,
  createFolder,
  destinationsFor,
  explorerAsJson,
  faultOfName,
  initialExplorer,
  moveEntry,
  pathTo,
  renameEntry,
  restoredExplorer,
  setDeleted,
} from './explorer-state';

const initial = initialExplorer(explorerScenario);
const entry = (state: typeof initial, id: string) => state.entries.find((one) => one.id === id);

describe('the state of folders', () => {
  it('shows folders first, then files by name', () => {
    expect(childrenOf(initial, null).map(({ name }) => name)).toEqual(['Conventions', 'Numérisations']);
    expect(childrenOf(initial, 'e1').map(({ name }) => name)).toEqual(['plan.odt', 'scan0001.pdf']);
  });

  it('renames and moves', () => {
    const state = moveEntry(renameEntry(initial, 'e3', ' convention.pdf '), 'e3', 'e2');
    expect(entry(state, 'e3')).toEqual({
      id: 'e3',
      parent: 'e2',
      kind: 'FILE',
      name: 'convention.pdf',
      deleted: false,
    });
  });

  it('deletes a folder with what it holds, and brings both back', () => {
    const state = setDeleted(initial, 'e1', true);
    expect(['e1', 'e3', 'e4', 'e2'].map((id) => entry(state, id)?.deleted)).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(setDeleted(state, 'e1', false)).toEqual(initial);
  });

  it('gives each created folder an id of its own', () => {
    const state = createFolder(createFolder(initial, 'e1', 'Photos'), null, 'Divers');
    expect(entry(state, 'n1')).toMatchObject({ name: 'Photos', parent: 'e1', kind: 'FOLDER' });
    expect(entry(state, 'n2')).toMatchObject({ name: 'Divers', parent: null });
    expect(pathTo(state, 'n1').map(({ name }) => name)).toEqual(['Numérisations', 'Photos']);
  });

  it('never puts a folder in itself', () => {
    expect(destinationsFor(initial, 'e2')).toEqual(['e1']);
    expect(destinationsFor(initial, 'e3')).toEqual([null, 'e2', 'e5']);
  });

  it.each([
    ['  ', 'empty'],
    ['a/b', 'forbidden'],
    ['PLAN.odt', 'taken'],
    ['plan-2.odt', null],
  ])('judges the name %p', (name, fault) => {
    expect(faultOfName(initial, 'e1', name, 'e3')).toBe(fault);
  });

  it('lets a file keep its own name', () => {
    expect(faultOfName(initial, 'e1', 'scan0001.pdf', 'e3')).toBeNull();
  });

  it('is sent as what is there and what was deleted', () => {
    const sent: unknown = JSON.parse(explorerAsJson(setDeleted(initial, 'e3', true)));
    expect(sent).toMatchObject({
      entries: [{ id: 'e1', parent: null }, { id: 'e2' }, { id: 'e4', name: 'plan.odt' }, { id: 'e5' }],
      deleted: ['e3'],
    });
  });

  it('comes back as it was left, never from another scenario', () => {
    const state = setDeleted(createFolder(initial, null, 'Divers'), 'e3', true);
    const back = restoredExplorer(explorerScenario, explorerAsJson(state));
    expect(explorerAsJson(back)).toBe(explorerAsJson(state));
    expect(entry(back, 'e3')?.deleted).toBe(true);
    const other = JSON.stringify({ entries: [], deleted: [], trash: [] });
    expect(restoredExplorer(explorerScenario, other)).toEqual(initial);
  });
});
