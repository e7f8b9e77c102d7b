import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { provideModalDialogs } from '../../testing/modal-dialogs';
import { explorerScenario } from '../../testing/scenarios';
import { showInteraction } from '../../testing/show-interaction';

beforeAll(provideModalDialogs);

async function show(operations = explorerScenario.operations) {
  const scenario = JSON.stringify({ ...explorerScenario, operations });
  const shown = await showInteraction({ type: 'FILE_EXPLORER', scenario });
  const { element, click } = shown;
  /** Uses the menu of a line. */
  const act = async (name: string, what: string) => {
    const line = [...element.querySelectorAll<HTMLElement>('li.entry')].find((one) =>
      one.textContent?.includes(name),
    );
    const item = [...(line?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])].find(
      (one) => one.textContent?.trim() === what,
    );
    if (!item) throw new Error(`${what} is not offered for ${name}`);
    item.click();
    await shown.settle();
  };
  const entry = (id: string) =>
    (shown.state()?.['entries'] as { id: string }[] | undefined)?.find((one) => one.id === id);
  const lines = () =>
    [...element.querySelectorAll('li.entry')].map((one) => one.textContent?.replace(/\s+/g, ' ').trim());
  const openScans = () => click('Ouvrir le dossier Numérisations');
  return { ...shown, act, entry, lines, openScans };
}

describe('FileExplorer', () => {
  it('shows the folders of the top, then what a folder holds, with details', async () => {
    const { lines, openScans, element } = await show();
    expect(lines()).toHaveLength(2);
    await openScans();
    expect(lines()[1]).toMatch(/scan0001\.pdf.*Fichier pdf.*640 Ko.*Modifié le 19\s+novembre\s+2026/);
    expect(document.activeElement?.textContent?.trim()).toBe('2 éléments');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('opens at once the only folder of the top', async () => {
    const only = { ...explorerScenario, entries: explorerScenario.entries.filter(({ id }) => id !== 'e2') };
    const scenario = JSON.stringify({ ...only, entries: only.entries.filter(({ id }) => id !== 'e5') });
    const { text } = await showInteraction({ type: 'FILE_EXPLORER', scenario });
    expect(text()).toContain('scan0001.pdf');
  });

  it('renames, refusing a name already taken', async () => {
    const { act, click, element, entry, openScans, text, type } = await show();
    await openScans();
    await act('scan0001.pdf', 'Renommer…');
    const field = () => element.querySelector<HTMLInputElement>('dialog input');
    expect(field()?.value).toBe('scan0001.pdf');
    await type(field(), 'plan.odt');
    await click('Renommer');
    expect(text()).toContain('Ce dossier contient déjà un élément de ce nom');
    await type(field(), 'convention.pdf');
    await click('Renommer');
    expect(entry('e3')).toMatchObject({ name: 'convention.pdf', parent: 'e1' });
    expect(text()).toContain('Le nouveau nom est «\u00a0convention.pdf\u00a0».');
    expect(element.querySelector('dialog')?.open).toBe(false);
  });

  it('moves to a folder chosen in a list', async () => {
    const { act, click, element, entry, openScans, text, fixture } = await show();
    await openScans();
    await act('scan0001.pdf', 'Déplacer…');
    const list = element.querySelector<HTMLSelectElement>('dialog select');
    expect([...(list?.options ?? [])].map((one) => one.textContent?.trim())).toEqual([
      'Tous les dossiers',
      'Conventions',
      'Archives, dans Conventions',
    ]);
    if (list) list.selectedIndex = 1;
    list?.dispatchEvent(new Event('change'));
    await fixture.whenStable();
    await click('Déplacer');
    expect(entry('e3')).toMatchObject({ parent: 'e2' });
    expect(text()).toContain('est déplacé');
  });

  it('creates a folder where one is', async () => {
    const { click, element, entry, openScans, type } = await show();
    await openScans();
    await click('Nouveau dossier');
    await type(element.querySelector('dialog input'), 'Photos');
    await click('Créer');
    expect(entry('n1')).toMatchObject({ parent: 'e1', kind: 'FOLDER', name: 'Photos' });
  });

  it('deletes, and puts back from the trash', async () => {
    const { act, click, entry, openScans, state, lines } = await show();
    await openScans();
    await act('scan0001.pdf', 'Supprimer');
    expect(state()?.['deleted']).toEqual(['e3']);
    expect(lines()).toHaveLength(1);
    await click('Corbeille');
    await click('Remettre en place, scan0001.pdf');
    expect(state()?.['deleted']).toEqual([]);
    expect(entry('e3')).toMatchObject({ parent: 'e1' });
  });

  it('sorts by weight when asked', async () => {
    const { element, lines, openScans, select } = await show();
    await openScans();
    await select(element.querySelector('.tools select'), 'modified');
    expect(lines()[0]).toContain('scan0001.pdf');
  });

  it('offers what the scenario allows and nothing else', async () => {
    const { act, openScans, text } = await show(['MOVE']);
    await openScans();
    await expect(act('scan0001.pdf', 'Supprimer')).rejects.toThrow('not offered');
    expect(text()).not.toContain('Nouveau dossier');
    expect(text()).not.toContain('Corbeille');
  });

  it('starts again', async () => {
    const { act, click, openScans, value } = await show();
    await openScans();
    await act('scan0001.pdf', 'Supprimer');
    await click('Recommencer');
    expect(value()).toBeNull();
  });
});
