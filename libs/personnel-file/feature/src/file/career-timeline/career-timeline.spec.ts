import { Component } from '@angular/core';
import { renderPage } from '@jalon/shared/portal/testing';
import { providePersonnelFileTexts } from '../../personnel-file-texts';
import { sampleEvent } from '../../testing/samples';
import type { WholeFileFragment } from '../file.generated';
import { CareerTimeline } from './career-timeline';

async function show(events: readonly object[]) {
  @Component({
    imports: [CareerTimeline],
    providers: [providePersonnelFileTexts()],
    template: `<jalon-career-timeline [events]="events" piecesPath="/mon-dossier/pieces" />`,
  })
  class Host {
    readonly events = events as unknown as WholeFileFragment['timeline'];
  }
  const page = await renderPage(Host);
  return { ...page, steps: () => [...page.element.querySelectorAll('h3')].map((step) => step.textContent) };
}

const change = (attribute: string, before: string | null, after: string | null) => ({
  changes: [{ __typename: 'CareerChange', attribute, before, after }],
});

describe('CareerTimeline', () => {
  it('tells the latest step first, with its dates in full', async () => {
    const { steps, text } = await show([
      sampleEvent('1', '2012-09-01', { kind: 'RECRUITMENT' }),
      sampleEvent('2', '2024-11-01', { signedOn: '2024-10-15', notifiedOn: '2024-10-18' }),
    ]);
    expect(steps()).toEqual(['Avancement d’échelon', 'Recrutement']);
    expect(text()).toContain(
      'Prend effet le 1er\u00a0novembre\u00a02024 · signé le 15\u00a0octobre\u00a02024 · notifié le 18\u00a0octobre\u00a02024',
    );
  });

  it.each([
    ['step', '5', '6', 'Échelon\u00a0: 5, puis 6'],
    ['step', null, '6', 'Échelon\u00a0: 6'],
    [
      'status',
      'FIXED_TERM_CONTRACT',
      'PERMANENT_CONTRACT',
      'Statut\u00a0: Contrat à durée déterminée, puis Contrat à durée indéterminée',
    ],
    ['administrativePosition', null, 'SECONDMENT', 'Position\u00a0: Détachement'],
    ['workingTimeQuota', '100', '60', 'Temps de travail\u00a0: 100\u00a0%, puis 60\u00a0%'],
    ['grade', 'Rédacteur', null, 'Grade\u00a0: Rédacteur, prend fin'],
  ])('says in words that %s goes from %s to %s', async (attribute, before, after, words) => {
    const { text } = await show([sampleEvent('1', '2024-01-01', change(attribute, before, after))]);
    expect(text()).toContain(words);
  });

  it('leads to the piece that decides the step', async () => {
    const piece = { __typename: 'FilePiece', id: 'p6', number: 6, title: 'Avenant' };
    const { find } = await show([sampleEvent('1', '2024-01-01', { piece })]);
    expect(find('Pièce n°\u00a06\u00a0: Avenant').getAttribute('href')).toBe('/mon-dossier/pieces/p6');
  });

  it('says what is still to come', async () => {
    const { text } = await show([sampleEvent('1', '2999-01-01')]);
    expect(text()).toContain('À venir');
  });

  it('shows five steps, then all of them on demand', async () => {
    const events = [1, 2, 3, 4, 5, 6, 7].map((year) => sampleEvent(`${year}`, `201${year}-01-01`));
    const { find, settle, steps } = await show(events);
    expect(steps()).toHaveLength(5);
    find('Afficher les 2 étapes plus anciennes').click();
    await settle();
    expect(steps()).toHaveLength(7);
  });

  it('says what an empty career means', async () => {
    const { text } = await show([]);
    expect(text()).toContain('Aucune étape enregistrée');
  });
});
