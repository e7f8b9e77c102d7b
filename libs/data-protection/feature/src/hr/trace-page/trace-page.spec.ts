import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { refuse, renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { choose, fill, submit } from '../../testing/person';
import { sampleConnection } from '../../testing/samples';
import { TracePage } from './trace-page';

const CAMILLE = '0198c0de-0000-7000-8000-000000000001';

const traceLine = (changes: object = {}) => ({
  __typename: 'TraceLine',
  id: 'line-1',
  at: '2026-06-15T08:00:00Z',
  stream: 'READING',
  actorKind: 'PERSON',
  actorName: 'Nadia Ben Amor',
  action: 'reading.CONSULTATION',
  actionLabel: 'Dossier ou pièce consulté',
  objectType: 'file_piece',
  objectLabel: 'Pièce n° 12',
  agentName: 'Camille Le Goff',
  role: 'HR_OFFICER',
  ...changes,
});

const wholeSeal = {
  __typename: 'TraceSealView',
  sealedCount: 1_204,
  lastSealedAt: '2026-06-15T08:01:00Z',
  lastHead: 'abc123',
  unsealedCount: 0,
  unsealedSince: null,
};

async function show(lines: readonly object[], inputs: object = {}, seal: object = wholeSeal) {
  const searched: unknown[] = [];
  const page = await renderPage(TracePage, {
    answers: {
      TraceLines: ({ search }) => {
        searched.push(search);
        return { traceLines: sampleConnection('TraceLine', lines) };
      },
      TraceSeal: () => ({ traceSeal: seal }),
      TraceActions: () => ({
        traceActions: [
          { __typename: 'TraceAction', code: 'reading.CONSULTATION', label: 'Dossier ou pièce consulté' },
          { __typename: 'TraceAction', code: 'identity.endHabilitation', label: 'Habilitation arrêtée' },
          { __typename: 'TraceAction', code: 'identity.registerAgent', label: 'Agent enregistré' },
        ],
      }),
      TracedAgents: ({ search, ids }) => ({
        tracedAgents:
          search === 'goff' || (ids as string[])[0] === CAMILLE
            ? [{ __typename: 'TracedAgent', id: CAMILLE, displayName: 'Camille Le Goff', matricule: 'RA1' }]
            : [],
      }),
    },
    inputs: { ...inputs },
  });
  const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
  return { ...page, searched, navigate };
}

describe('TracePage', () => {
  it('tells each line in words: who, what, on whom, and as whom', async () => {
    const task = traceLine({
      id: 'line-2',
      actorKind: 'SYSTEM',
      actorName: null,
      agentName: null,
      objectType: 'employer',
      objectLabel: 'L’employeur',
      role: null,
    });
    const { element, text } = await show([traceLine(), task]);
    const rows = [...element.querySelectorAll('tbody tr')].map((row) => row.textContent ?? '');
    expect(rows[0]).toContain('Nadia Ben Amor');
    expect(rows[0]).toContain('par habilitation');
    expect(rows[0]).toContain('Dossier ou pièce consulté');
    expect(rows[0]).toContain('Camille Le Goff');
    expect(rows[0]).toContain('Pièce n° 12');
    expect(rows[1]).toContain('Jalon, de lui-même');
    expect(rows[1]).toContain('L’employeur');
    expect(text()).toContain('Tout ce qui est écrit est scellé');
    expect(text()).toContain('abc123');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('asks for what the address says, and names whom it is about', async () => {
    const { searched, text } = await show([], { du: '2026-06-01', dossier: CAMILLE, acte: 'reading.' });
    expect(searched).toEqual([
      { from: '2026-06-01', to: null, doneBy: null, fileOf: CAMILLE, action: 'reading.' },
    ]);
    expect(text()).toContain('Camille Le Goff, matricule RA1');
    expect(text()).toContain('Rien ne correspond');
  });

  it('writes another search in the address, with a person found by name', async () => {
    const { element, settle, find, navigate } = await show([traceLine()]);
    fill(element, 'trace-name', 'goff');
    find('Trouver la personne').click();
    await settle();
    find('Camille Le Goff').click();
    await settle();
    expect(document.activeElement?.id).toBe('trace-part');
    choose(element, 'trace-part', 'dossier');
    fill(element, 'trace-from', '2026-06-01');
    const acts = element.querySelector<HTMLSelectElement>('#trace-action');
    expect([...(acts?.options ?? [])].map(({ value }) => value)).toContain('identity.');
    submit(element);
    await settle();
    expect(navigate).toHaveBeenCalledWith([], {
      queryParams: { du: '2026-06-01', au: null, acte: null, auteur: null, dossier: CAMILLE },
    });
  });

  it('refuses at its field a period that ends before it starts, and searches nothing', async () => {
    const { element, settle, navigate } = await show([traceLine()]);
    fill(element, 'trace-from', '2026-06-30');
    fill(element, 'trace-to', '2026-06-01');
    submit(element);
    await settle();
    expect(navigate).not.toHaveBeenCalled();
    expect(element.querySelector('#trace-to-fault')?.textContent).toContain('La fin précède le début');
    expect(document.activeElement?.id).toBe('trace-to');
  });

  it('says as much of an address written by hand, rather than that there is nothing', async () => {
    const { element, text } = await show([], { du: '2026-06-30', au: '2026-06-01' });
    expect(element.querySelector('#trace-to-fault')?.textContent).toContain('La fin précède le début');
    expect(text()).not.toContain('Rien ne correspond');
  });

  it('lists the acts of a family in the order of their words', async () => {
    const { element } = await show([traceLine()]);
    const options = [...element.querySelectorAll<HTMLOptionElement>('option[value^="identity."]')];
    expect(options.map(({ value }) => value)).toEqual([
      'identity.',
      'identity.registerAgent',
      'identity.endHabilitation',
    ]);
  });

  it('says that nobody has this name', async () => {
    const { element, settle, find, text } = await show([traceLine()]);
    fill(element, 'trace-name', 'xyz');
    find('Trouver la personne').click();
    await settle();
    expect(text()).toContain('Personne de ce nom');
  });

  it('says plainly what no seal protects yet', async () => {
    const waiting = { ...wholeSeal, unsealedCount: 12, unsealedSince: '2026-06-15T09:00:00Z' };
    expect((await show([traceLine()], {}, waiting)).text()).toContain('12 lignes attendent leur sceau');
  });

  it('says calmly whom the page is for', async () => {
    const { text } = await renderPage(TracePage, {
      answers: { TraceLines: refuse('FORBIDDEN'), TraceActions: () => ({ traceActions: [] }) },
    });
    expect(text()).toContain('réservée au délégué');
  });
});
