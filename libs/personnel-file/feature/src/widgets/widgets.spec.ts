import { renderPage } from '@jalon/shared/portal/testing';
import { sampleAccess, sampleAccesses, sampleHeading, samplePiece } from '../testing/samples';
import { FileAccessesCard } from './file-accesses-card/file-accesses-card';
import { MyFileCard } from './my-file-card/my-file-card';

const file = (pieces: readonly object[], unreadPieceCount = 0) => ({
  myFile: {
    __typename: 'PersonnelFile',
    id: 'file',
    pieceCount: pieces.length,
    unreadPieceCount,
    headings: [sampleHeading('12', 'Avancement', pieces)],
  },
});

describe('MyFileCard', () => {
  it('shows the last three pieces registered, the latest first, and what is new', async () => {
    const pieces = [1, 2, 3, 4].map((number) => samplePiece(number, { opened: number !== 4 }));
    const { element, text } = await renderPage(MyFileCard, { answers: { MyFileCard: file(pieces, 1) } });
    const links = [...element.querySelectorAll('li a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual([4, 3, 2].map((number) => `/mon-dossier/pieces/piece-${number}`));
    expect(element.querySelector('li')?.textContent).toContain('Nouvelle');
    expect(text()).toContain('4\u00a0pièces. Une que vous n’avez pas encore ouverte.');
  });

  it('says what an absent file means', async () => {
    const { text } = await renderPage(MyFileCard, { answers: { MyFileCard: { myFile: null } } });
    expect(text()).toContain('Votre dossier n’est pas encore ouvert');
  });
});

describe('FileAccessesCard', () => {
  it('glances at the readings of others, which stay news', async () => {
    const { text, find } = await renderPage(FileAccessesCard, {
      answers: { FileAccessesCard: sampleAccesses([sampleAccess('1')]) },
    });
    expect(text()).toContain('Nadia Ben Amor');
    expect(find('Toutes les consultations').getAttribute('href')).toBe('/qui-a-ouvert-mon-dossier');
  });

  it('says that nobody else has opened it', async () => {
    const { text } = await renderPage(FileAccessesCard, {
      answers: { FileAccessesCard: sampleAccesses([]) },
    });
    expect(text()).toContain('Personne d’autre n’a ouvert votre dossier');
  });
});
