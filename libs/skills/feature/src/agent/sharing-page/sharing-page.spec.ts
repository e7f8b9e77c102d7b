import { renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { provideModalDialogs } from '../../testing/modal-dialogs';
import { sampleContact, sampleSharing, sharedLevel } from '../../testing/sample-sharing';
import { SharingPage } from './sharing-page';

beforeAll(provideModalDialogs);

const done = (name: string, userErrors: object[] = []) => ({
  [name]: { __typename: 'SharingPayload', userErrors },
});

async function show(sharing: object, { userErrors = [] as object[] } = {}) {
  let current = { ...sampleSharing, ...sharing };
  const page = await renderPage(SharingPage, {
    answers: {
      SharingPage: () => ({ mySharing: current, contacts: [sampleContact] }),
      ShareMyLevels: () => {
        if (userErrors.length === 0) {
          const sharedAt = '2026-11-21T09:00:00Z';
          current = { ...current, shared: true, sharedAt, outdated: false, seen: current.preview };
        }
        return done('shareMyLevels', userErrors);
      },
      WithdrawMyLevels: () => {
        current = { ...current, shared: false, sharedAt: null, seen: [] };
        return done('withdrawMyLevels');
      },
    },
  });
  return {
    ...page,
    heading: () => page.element.querySelector('h1')?.textContent,
    status: () => page.element.querySelector('[role=status]')?.textContent?.trim(),
    states: () =>
      [...page.element.querySelectorAll('jalon-seen-levels jalon-level-cell')].map((cell) => [
        cell.getAttribute('data-state'),
        cell.getAttribute('data-proof'),
      ]),
  };
}

describe('SharingPage', () => {
  it('shows first exactly what would be seen, with the cells of the map, and by whom', async () => {
    const { heading, text, states } = await show({});
    expect(heading()).toBe('Voici exactement ce que vous partageriez avec Région Armorique');
    expect(text()).toContain(
      'ces cases seront visibles de Maëlle Riou sur la carte de l’équipe, et rien d’autre',
    );
    expect(states()).toEqual([
      ['COMMUNICATED', 'ASSESSED'],
      ['COMMUNICATED', 'CERTIFIED'],
    ]);
    expect(text()).toContain('Niveau 3, écart −1 (attendu\u00a0: 4), évalué');
  });

  it('shares only by an act that says how much, then says so and keeps the person’s place', async () => {
    const { find, settle, heading, status } = await show({});
    find('Partager ces 2 niveaux').click();
    await settle();
    expect(heading()).toBe('Vos niveaux sont partagés avec Région Armorique');
    expect(status()).toContain('C’est partagé.');
    expect(document.activeElement?.getAttribute('role')).toBe('status');
  });

  it('says, before and after sharing, that the map also tells of certificates', async () => {
    const { find, settle, text } = await show({});
    const sentence = 'la carte dit aussi si un certificat l’atteste, ou l’a attesté et a expiré';
    expect(text()).toContain(sentence);
    find('Partager ces 2 niveaux').click();
    await settle();
    expect(text()).toContain(sentence);
  });

  it('says that nothing changed when sharing failed', async () => {
    const error = { __typename: 'UserError', code: 'NOTHING_TO_SHARE', message: 'x' };
    const { find, settle, heading, status } = await show({}, { userErrors: [error] });
    find('Partager ces 2 niveaux').click();
    await settle();
    expect(status()).toContain('rien n’a changé');
    expect(heading()).toContain('ce que vous partageriez');
  });

  it('withdraws at once, after one question', async () => {
    const { element, find, settle, status, heading } = await show({
      shared: true,
      sharedAt: '2026-11-20T09:00:00Z',
      seen: sampleSharing.preview,
    });
    find('Retirer le partage').click();
    await settle();
    const dialog = element.querySelector('dialog');
    expect(dialog?.textContent).toContain('comme pour une personne qui n’a jamais partagé');
    dialog?.querySelectorAll('button')[1]?.click();
    await settle();
    expect(status()).toContain('plus personne d’autre ne voit vos niveaux');
    expect(heading()).toContain('ce que vous partageriez');
  });

  it('says what is seen is out of date, and shows both before updating', async () => {
    const { find, settle, states, heading } = await show({
      shared: true,
      sharedAt: '2026-11-01T09:00:00Z',
      outdated: true,
      seen: [sharedLevel('a', 2, 4), sharedLevel('b', null, 5)],
    });
    expect(heading()).toBe('Ce que voit Région Armorique n’est plus à jour');
    expect(states()).toHaveLength(4);
    expect(states()[1]).toEqual(['NOT_COMMUNICATED', null]);
    find('Mettre à jour ce qui est vu').click();
    await settle();
    expect(heading()).toBe('Vos niveaux sont partagés avec Région Armorique');
  });

  it('says who sets expectations, and whom to ask, where nothing is expected', async () => {
    const { text, element } = await show({ nothingExpected: true, preview: [] });
    expect(text()).toContain('fixés par Maëlle Riou');
    expect(text()).toContain('Gaëtan Rolland');
    expect(element.querySelector('jalon-seen-levels')).toBeNull();
  });

  it('sends to an assessment where nothing expected is assessed', async () => {
    const { find, heading } = await show({ preview: [] });
    expect(heading()).toContain('Évaluez d’abord');
    expect(find('Choisir une compétence à évaluer').getAttribute('href')).toBe('/mes-competences');
  });

  it('keeps the history of the person’s decisions', async () => {
    const { text } = await show({
      history: [
        { __typename: 'SharingAct', kind: 'WITHDRAWN', at: '2026-11-20T09:00:00Z', levels: 2 },
        { __typename: 'SharingAct', kind: 'SHARED', at: '2026-11-19T09:00:00Z', levels: 1 },
      ],
    });
    expect(text()).toContain('Partage retiré');
    expect(text()).toContain('Un niveau partagé');
  });

  it('is accessible', async () => {
    expect(await accessibilityFaults((await show({})).element)).toEqual([]);
  });
});
