import { TestBed } from '@angular/core/testing';
import { Title } from '@angular/platform-browser';
import { CurrentActor } from '@jalon/shared/portal';
import { refuse, renderPage } from '@jalon/shared/portal/testing';
import { habilitationGround, sampleFile } from '../../testing/samples';
import { AgentFilePage } from './file-page';

type Answer = object | (() => object);
const show = (answer: Answer) =>
  renderPage(AgentFilePage, { answers: { AgentFile: answer }, inputs: { agentId: 'camille' } });
const read = { agentFile: sampleFile({ readingGround: habilitationGround }) };

describe('AgentFilePage', () => {
  it('says by what right the file is read, until when, and that the agent will see it', async () => {
    const { element, text } = await show(read);
    expect(element.querySelector('h1')?.textContent).toBe('Dossier de Camille Le Goff');
    expect(
      element
        .querySelector('[role=note]')
        ?.textContent?.replace(/[ \n]+/g, ' ')
        .trim(),
    ).toBe(
      'Vous consultez ce dossier au titre de\u00a0: Gestion des carrières, jusqu’au 3\u00a0septembre\u00a02027. L’agent verra cette consultation.',
    );
    expect(text()).toContain('Votre habilitation vous ouvre 2\u00a0pièces de ce dossier.');
  });

  it('lists what opens the pieces when no single right opens them all', async () => {
    const openingGrounds = [
      { __typename: 'OpeningGround', label: 'Gestion des congés', validUntil: '2027-01-31', pieceCount: 1 },
      {
        __typename: 'OpeningGround',
        label: 'Gestion des carrières, par délégation de Nadia Ben Amor',
        validUntil: '2026-12-15',
        pieceCount: 24,
      },
    ];
    const { element } = await show({
      agentFile: sampleFile({ readingGround: habilitationGround, openingGrounds }),
    });
    expect(element.querySelector('[role=note] p')?.textContent).toContain('Plusieurs habilitations');
    expect([...element.querySelectorAll('[role=note] li')].map((line) => line.textContent?.trim())).toEqual([
      'Gestion des congés, jusqu’au 31\u00a0janvier\u00a02027 (1\u00a0pièce)',
      'Gestion des carrières, par délégation de Nadia Ben Amor, jusqu’au 15\u00a0décembre\u00a02026 (24\u00a0pièces)',
    ]);
  });

  it('tells two agents of one name apart, in the page and in its title', async () => {
    const { text } = await show(read);
    expect(text()).toContain('Matricule RA20639');
    expect(TestBed.inject(Title).getTitle()).toBe('Camille Le Goff, RA20639 – Jalon');
  });

  it('leads to the pieces within the HR space, and never to the log of readings', async () => {
    const { element } = await show(read);
    expect(element.querySelector('jalon-piece-line a')?.getAttribute('href')).toBe(
      '/rh/agents/camille/pieces/piece-1',
    );
    expect(element.querySelector('a[href="/qui-a-ouvert-mon-dossier"]')).toBeNull();
  });

  it('answers alike for an unknown agent and for another employer’s', async () => {
    const { element, text } = await show({ agentFile: null });
    expect(element.querySelector('h1')?.textContent).toBe('Cet agent n’existe pas');
    expect(text()).toContain('ou l’agent relève d’un autre employeur');
  });

  it('says calmly that no habilitation covers the agent', async () => {
    const { element, text } = await show(refuse('FORBIDDEN'));
    expect(element.querySelector('h1')?.textContent).toBe('Ce dossier ne vous est pas ouvert');
    expect(text()).toContain('Rien n’a été lu');
    expect(text()).not.toContain('Réessayer');
    expect(text()).not.toContain('Ouvrir sa fiche');
  });

  it('offers the sheet in its place to whoever manages people', async () => {
    const manager = {
      has: () => false,
      mayOneOf: (asked: readonly string[]) => asked.includes('MANAGE_PEOPLE'),
    };
    const { find } = await renderPage(AgentFilePage, {
      answers: { AgentFile: refuse('FORBIDDEN') },
      inputs: { agentId: 'camille' },
      providers: [{ provide: CurrentActor, useValue: manager }],
    });
    expect(find('Ouvrir sa fiche').getAttribute('href')).toBe('/rh/agents/camille/fiche');
  });

  it('offers to try again after a failure', async () => {
    const { text } = await show(refuse('INTERNAL_SERVER_ERROR'));
    expect(text()).toContain('Réessayer');
  });
});
