import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Title } from '@angular/platform-browser';
import { refuse, renderPage } from '@jalon/shared/portal/testing';
import { OPEN_PDF } from '../../pdf-viewer/pdf-document';
import { providePersonnelFileTexts } from '../../personnel-file-texts';
import { installObservers } from '../../testing/observers';
import { habilitationGround, sampleAccess, sampleAccesses, sampleHeading } from '../../testing/samples';
import { PieceView } from './piece-view';

const piece = {
  __typename: 'FilePiece',
  id: 'piece-2',
  number: 2,
  title: 'Arrêté d’avancement',
  documentType: {
    __typename: 'DocumentType',
    code: '12-01',
    label: 'Avancement d’échelon',
    headingCode: '12',
    headingLabel: 'Évaluation',
  },
  documentDate: '2024-03-01',
  effectiveOn: '2024-04-01',
  signedOn: null,
  notifiedOn: null,
  registeredAt: '2024-03-05T09:00:00Z',
  registeredByName: 'Nadia Ben Amor',
  sourceSystem: 'SIRH',
  pageCount: 1,
  byteSize: 84_000,
  sensitivity: 'STANDARD',
  retention: 'Conservée dix ans, puis détruite.',
  downloadPath: '/files/pieces/piece-2',
  readingGround: habilitationGround,
  agent: { __typename: 'AgentIdentity', id: 'camille', usualName: 'Le Goff', givenNames: 'Camille Azénor' },
};
const neighbour = (number: number) => ({
  __typename: 'FilePiece',
  id: `piece-${number}`,
  number,
  title: number === 2 ? 'Arrêté d’avancement' : `Pièce ${number}`,
});
const around = {
  __typename: 'PersonnelFile',
  id: 'file',
  headings: [sampleHeading('12', 'Évaluation', [neighbour(1), neighbour(2), neighbour(3)])],
};

async function show(agentId: string | null, answer: object | (() => object) = { filePiece: piece }) {
  @Component({
    imports: [PieceView],
    providers: [providePersonnelFileTexts()],
    template: `<jalon-piece-view pieceId="piece-2" [agentId]="agentId" />`,
  })
  class Host {
    readonly agentId = agentId;
  }
  const open = { pageCount: 0, page: () => Promise.reject(new Error('none')), close: () => undefined };
  return renderPage(Host, {
    answers: {
      PiecePage: answer,
      FileAroundMyPiece: { myFile: around },
      FileAroundAgentPiece: { agentFile: around },
      MyPieceAccesses: sampleAccesses([sampleAccess('1')]),
    },
    providers: [{ provide: OPEN_PDF, useValue: () => Promise.resolve(open) }],
  });
}

describe('PieceView', () => {
  beforeAll(installObservers);

  it('names the piece, its dates, who registered it and how long it is kept', async () => {
    const { element, text } = await show(null);
    expect(element.querySelector('h1')?.textContent).toBe('Arrêté d’avancement');
    expect(text()).toContain('5\u00a0mars\u00a02024, par Nadia Ben Amor');
    expect(text()).toContain('Conservée dix ans, puis détruite.');
    expect(text()).toContain('Prend effet le');
    expect(text()).not.toContain('Notifié le');
    expect(TestBed.inject(Title).getTitle()).toBe('Arrêté d’avancement (n°\u00a02) – Jalon');
  });

  it('downloads by a plain link', async () => {
    const { find } = await show(null);
    expect(find('Télécharger').getAttribute('href')).toBe('/files/pieces/piece-2?download=1');
  });

  it('leads to the previous and the next piece of the file', async () => {
    const { element } = await show(null);
    expect(element.querySelector('a[rel=prev]')?.getAttribute('href')).toBe('/mon-dossier/pieces/piece-1');
    expect(element.querySelector('a[rel=next]')?.getAttribute('href')).toBe('/mon-dossier/pieces/piece-3');
  });

  it('tells the holder who else opened it', async () => {
    const { text } = await show(null);
    expect(text()).toContain('Qui a ouvert cette pièce');
    expect(text()).toContain('Nadia Ben Amor, Gestionnaire des ressources humaines');
  });

  it('reminds another reader of their ground, and keeps the log to its holder', async () => {
    const { element, text } = await show('camille');
    expect(element.querySelector('[role=note]')?.textContent).toContain('Gestion des carrières');
    expect(text()).toContain('Dossier de Camille Le Goff');
    expect(text()).not.toContain('Qui a ouvert cette pièce');
    expect(element.querySelector('a[rel=next]')?.getAttribute('href')).toBe(
      '/rh/agents/camille/pieces/piece-3',
    );
  });

  it.each([
    ['unknown', { filePiece: null }, 'Cette pièce n’existe pas'],
    ['forbidden', refuse('FORBIDDEN'), 'Cette pièce ne vous est pas ouverte'],
  ])('says calmly when it is %s, and leads back to the file', async (_, answer, title) => {
    const { element, find } = await show('camille', answer);
    expect(element.querySelector('h1')?.textContent).toBe(title);
    expect(find('Revenir au dossier').getAttribute('href')).toBe('/rh/agents/camille');
  });

  it('offers to try again after a failure', async () => {
    const { find } = await show(null, refuse('INTERNAL_SERVER_ERROR'));
    expect(find('Réessayer')).toBeDefined();
  });
});
