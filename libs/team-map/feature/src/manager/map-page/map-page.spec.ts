import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { refuse, renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { provideModalDialogs } from '../../testing/modal-dialogs';
import { sampleMap } from '../../testing/sample-map';
import { MapPage } from './map-page';

beforeAll(provideModalDialogs);

/** What `carte.json` answers when the page looks again. */
function serveNews(map: object | null): jest.Mock {
  const server = jest.fn().mockResolvedValue({
    ok: map !== null,
    status: map ? 200 : 304,
    headers: new Map([['etag', '"1"']]),
    json: () => Promise.resolve({ teamMap: map }),
  });
  globalThis.fetch = server;
  return server;
}
beforeEach(() => serveNews(null));

async function show(map: object = sampleMap, inputs: Readonly<Record<string, string>> = {}) {
  const asked: Record<string, unknown>[] = [];
  const page = await renderPage(MapPage, {
    answers: {
      TeamMapPage: (variables) => {
        asked.push(variables);
        return { teamMap: map };
      },
      TeamMapChoices: { teamMap: sampleMap },
      InviteToAssess: {
        inviteToAssess: { __typename: 'InviteToAssessPayload', invited: 1, userErrors: [] },
      },
    },
    inputs,
  });
  const dialog = () => [...page.element.querySelectorAll('dialog')].find(({ open }) => open);
  return { ...page, asked, dialog, navigate: jest.spyOn(TestBed.inject(Router), 'navigate') };
}

/** What is answered where no published decision opens anything. */
const closedGate = (purpose: string) => ({
  decisionGate: {
    __typename: 'DecisionGate',
    purpose,
    closedOn: null,
    opensOn: null,
    mayPublish: false,
    contact: null,
    decision: null,
  },
});

describe('MapPage', () => {
  it('opens with how many share among how many, and what rests on one person', async () => {
    const { text } = await show();
    expect(text()).toContain('3 personnes dans l’équipe, 2 partagent leurs niveaux.');
    expect(text()).toContain('Une compétence n’a qu’une seule personne au niveau attendu.');
    expect(text()).toContain('Triées par nom.');
  });

  it('has its legend in sight, with every state there is', async () => {
    const { element } = await show();
    const states = [...element.querySelectorAll('jalon-cell-legend jalon-level-cell')].map(
      (cell) => cell.getAttribute('data-state') ?? '',
    );
    expect(new Set(states)).toEqual(new Set(['COMMUNICATED', 'NOT_COMMUNICATED', 'NOT_REQUIRED']));
    const proofs = element.querySelectorAll('jalon-cell-legend [data-proof=CERTIFIED], [data-proof=EXPIRED]');
    expect(proofs.length).toBeGreaterThanOrEqual(2);
  });

  it('asks the server for what the address says, and gives the file the same', async () => {
    const { asked, find } = await show(sampleMap, { tri: 'poste', service: 'Lycées', domaine: '4' });
    expect(asked.at(-1)).toMatchObject({ orderBy: 'POSITION', orgUnitIds: ['Lycées'], areaCodes: ['4'] });
    expect(find('Télécharger (CSV)').getAttribute('href')).toBe(
      '/equipe/carte.csv?orderBy=POSITION&language=FR&orgUnitIds=Lyc%C3%A9es&areaCodes=4',
    );
  });

  it('does not ask again for what only changes the drawing', async () => {
    const { asked, fixture, settle } = await show();
    fixture.componentRef.setInput('vue', 'ecarts');
    fixture.componentRef.setInput('densite', 'compacte');
    await settle();
    expect(asked).toHaveLength(1);
  });

  it('shows what others did meanwhile when the reader is back, and leaves the rest as it is', async () => {
    const { element, settle, text } = await show(sampleMap, { tri: 'poste' });
    const server = serveNews({ ...sampleMap, sharingCount: 3 });
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(server).toHaveBeenCalledWith('/equipe/carte.json?orderBy=POSITION&language=FR', {});
    expect(text()).toContain('3 partagent leurs niveaux');
    const grid = element.querySelector('jalon-map-grid');
    serveNews(null);
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(text()).toContain('3 partagent leurs niveaux');
    expect(element.querySelector('jalon-map-grid')).toBe(grid);
  });

  it('puts each choice in the address', async () => {
    const { element, navigate } = await show();
    const order = [...element.querySelectorAll('select')].find(({ id }) => id.endsWith('order'));
    if (order) order.value = 'service';
    order?.dispatchEvent(new Event('change'));
    expect(navigate).toHaveBeenCalledWith(
      [],
      expect.objectContaining({ queryParams: { tri: 'service' }, queryParamsHandling: 'merge' }),
    );
  });

  it('turns into a table at one key from the map, and not from a field', async () => {
    const { element, navigate } = await show();
    const press = (from: Element | null) =>
      from?.dispatchEvent(new KeyboardEvent('keydown', { key: 't', bubbles: true }));
    press(element.querySelector('select'));
    expect(navigate).not.toHaveBeenCalled();
    press(element.querySelector('[data-row="1"]'));
    expect(navigate).toHaveBeenCalledWith([], expect.objectContaining({ queryParams: { forme: 'tableau' } }));
  });

  it('gives as a table one line per person and competence required, in the same order', async () => {
    const { element } = await show(sampleMap, { forme: 'tableau' });
    const lines = [...element.querySelectorAll('tbody tr')].map((line) =>
      (line.textContent ?? '').replace(/[ \n]+/g, ' ').trim(),
    );
    // Alix has two competences required, the others three.
    expect(lines).toHaveLength(8);
    expect(lines[0]).toContain('Alix Cadiou');
    expect(lines[0]).toContain('12\u00a0novembre\u00a02026');
    expect(lines[2]).toContain('Non communiqué');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('opens a cell: its level in words, its interval, its date, and how it is counted', async () => {
    const { element, settle, dialog } = await show();
    element.querySelector<HTMLElement>('[data-row="1"][data-column="1"]')?.click();
    await settle();
    const words = dialog()?.textContent?.replace(/[ \n]+/g, ' ') ?? '';
    expect(words).toContain('Alix Cadiou\u00a0: Interagir, en entier');
    expect(words).toContain('Gestionnaire');
    expect(words).toContain('5, Avancé');
    expect(words).toContain('8 chances sur 10 d’être entre 4 et 6');
    expect(words).toContain(
      'certifié le 20\u00a0novembre\u00a02026, valable jusqu’au 19\u00a0novembre\u00a02029',
    );
    expect(words).toContain('évalué le 12\u00a0novembre\u00a02026');
    expect(words).toContain('5 − 4, soit +1');
  });

  it('says when a certificate expired, apart from when the level was assessed', async () => {
    const { element, settle, dialog } = await show();
    element.querySelector<HTMLElement>('[data-row="3"][data-column="1"]')?.click();
    await settle();
    const words = dialog()?.textContent?.replace(/[ \n]+/g, ' ') ?? '';
    expect(words).toContain('certificat expiré le 15\u00a0juin\u00a02026');
    expect(words).toContain('évalué le 12\u00a0novembre\u00a02026');
  });

  it('says the same of whoever does not communicate, whatever the reason', async () => {
    const { element, settle, dialog } = await show();
    element.querySelector<HTMLElement>('[data-row="2"][data-column="0"]')?.click();
    await settle();
    expect(dialog()?.textContent).toContain('Pas évaluée, pas partagée ou retirée');
    expect(dialog()?.querySelector('dl')).toBeNull();
  });

  it('explains a total with its numbers, and says why no person has one', async () => {
    const { element, settle, dialog } = await show();
    element.querySelector<HTMLElement>('[data-row="0"][data-column="2"]')?.click();
    await settle();
    expect(dialog()?.textContent).toContain(
      '1 au niveau attendu, sur 1 qui partagent\u00a0; 3 tiennent un poste',
    );
    expect(dialog()?.textContent).toContain('Il n’y a jamais de total par personne');
  });

  it('invites, shows first what each will read, and answers with a count only', async () => {
    const { find, settle, dialog } = await show();
    find('Inviter l’équipe').click();
    await settle();
    expect(dialog()?.textContent).toContain('C’est volontaire');
    const send = dialog()?.querySelectorAll('button')[1];
    expect(send?.textContent?.trim()).toBe('Envoyer l’invitation');
    send?.click();
    await settle();
    expect(dialog()?.querySelector('[role=status]')?.textContent).toBe('Une invitation est envoyée.');
    // Who was invited is no longer to invite: the map is asked again, once the dialog is closed.
    const server = serveNews({ ...sampleMap, invitable: [] });
    dialog()?.querySelector('button')?.click();
    await settle();
    expect(server).toHaveBeenCalledTimes(1);
    expect(() => find('Inviter l’équipe')).toThrow();
  });

  it('says who was invited lately, and does not offer to invite them again', async () => {
    const louna = { __typename: 'MapPersonRef', agentId: 'lk', displayName: 'Louna Kerbrat' };
    const { find, settle, dialog } = await show({ ...sampleMap, invitedLately: [louna] });
    find('Inviter l’équipe').click();
    await settle();
    const boxes = [...(dialog()?.querySelectorAll('input') ?? [])];
    expect(boxes.map(({ disabled, checked }) => [disabled, checked])).toEqual([
      [false, true],
      [true, false],
    ]);
    expect(boxes[1]?.closest('label')?.textContent).toMatch(/Louna Kerbrat\s+Déjà invitée récemment/);
    expect(dialog()?.textContent).toContain('avant 30\u00a0jours');
    expect(find('Envoyer l’invitation')).toBeDefined();
  });

  it('offers the next step where the map is empty', async () => {
    const { element, text } = await show({
      ...sampleMap,
      sharingCount: 0,
      people: sampleMap.people.map((person) => ({ ...person, cells: [] })),
      competences: [],
      positionsWithoutTargets: [{ __typename: 'TargetPositionRef', id: 'p9', title: 'Technicienne' }],
    });
    expect(text()).toContain('La carte est vide pour l’instant');
    expect(text()).toContain('Fixer les niveaux attendus\u00a0: Technicienne');
    expect(element.querySelector('a[href="/mon-equipe/attendus?poste=p9"]')).not.toBeNull();
    expect(element.querySelector('table')).toBeNull();
  });

  it('says that nobody matches, rather than an empty table', async () => {
    const { element, find, navigate, text } = await show(
      { ...sampleMap, people: [], competences: [] },
      { service: 'inconnu' },
    );
    expect(text()).toContain('Personne ne correspond à ces choix');
    expect(text()).toContain('3 personnes dans l’équipe, 2 partagent leurs niveaux.');
    expect(text()).not.toContain('Aucune personne ne vous est rattachée');
    expect(element.querySelectorAll('jalon-map-filters select').length).toBeGreaterThan(3);
    find('Revoir toute l’équipe').click();
    const queryParams = { service: null, poste: null, domaine: null };
    expect(navigate).toHaveBeenCalledWith([], expect.objectContaining({ queryParams }));
  });

  it('says, where no published decision opens it, what is missing, and shows nothing of anybody', async () => {
    const { text, element } = await renderPage(MapPage, {
      answers: {
        TeamMapPage: refuse('DECISION_MISSING'),
        TeamMapChoices: refuse('DECISION_MISSING'),
        DecisionGate: closedGate('NOMINATIVE_MAP'),
      },
    });
    expect(text()).toContain('La carte n’est pas ouverte');
    expect(text()).toContain('La direction des ressources humaines publie cette décision.');
    expect(element.querySelector('jalon-map-grid, jalon-map-filters')).toBeNull();
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('lets nobody be invited where no published decision says so', async () => {
    const { find, settle, element } = await renderPage(MapPage, {
      answers: {
        TeamMapPage: { teamMap: sampleMap },
        TeamMapChoices: { teamMap: sampleMap },
        DecisionGate: closedGate('ASSESSMENT_CAMPAIGN'),
      },
    });
    find('Inviter l’équipe').click();
    await settle();
    const dialog = [...element.querySelectorAll('dialog')].find(({ open }) => open);
    expect(dialog?.textContent).toContain('Les invitations ne sont pas ouvertes');
    expect(dialog?.querySelector('input')).toBeNull();
    expect(() => find('Envoyer l’invitation')).toThrow();
  });

  it('is accessible', async () => {
    expect(await accessibilityFaults((await show()).element)).toEqual([]);
  });
});
