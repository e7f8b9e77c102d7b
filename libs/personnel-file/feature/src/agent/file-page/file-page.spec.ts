import { signal } from '@angular/core';
import { CurrentActor } from '@jalon/shared/portal';
import { renderPage } from '@jalon/shared/portal/testing';
import { sampleFile, samplePiece, sampleHeading } from '../../testing/samples';
import { MyFilePage } from './file-page';

const actor = (several: boolean) => ({
  provide: CurrentActor,
  useValue: { hasSeveralEmployers: signal(several), me: signal(null) },
});

const show = (file: object | null, { several = false, date = undefined as string | undefined } = {}) => {
  const asked: unknown[] = [];
  const answers = {
    MyFile: (variables: object) => {
      asked.push(variables);
      return { myFile: file };
    },
  };
  return renderPage(MyFilePage, { answers, inputs: { date }, providers: [actor(several)] }).then((page) => ({
    ...page,
    asked,
  }));
};

describe('MyFilePage', () => {
  it('opens on what the file holds, and what is new in it', async () => {
    const headings = [sampleHeading('12', 'Avancement', [samplePiece(1), samplePiece(2, { opened: false })])];
    const { element, text } = await show(sampleFile({ headings, unreadPieceCount: 1 }));
    expect(element.querySelector('h1')?.textContent).toBe('Mon dossier');
    expect(text()).toContain('2\u00a0pièces enregistrées par votre employeur, Région Armorique.');
    expect(text()).toContain('Vous n’avez pas encore ouvert l’une d’elles.');
    expect(text()).toContain('Camille Azénor');
  });

  it('says to whom it is open, and to whom not', async () => {
    const { text, find } = await show(sampleFile());
    expect(text()).toContain('Vous, à tout moment et sans donner de raison (CGFP L137-4).');
    expect(text()).toContain('Pas votre responsable');
    expect(find('Qui a ouvert mon dossier').getAttribute('href')).toBe('/qui-a-ouvert-mon-dossier');
  });

  it.each([
    [true, 'Chaque employeur tient son propre dossier'],
    [false, ''],
  ])('reminds who has several employers (%s) that each keeps a file', async (several, reminder) => {
    const { element } = await show(sampleFile(), { several });
    const words = element.querySelector('jalon-page-header')?.textContent ?? '';
    expect(words.includes('Chaque employeur')).toBe(several);
    expect(words).toContain(reminder);
  });

  it.each([
    ['2024-03-03', '2024-03-03'],
    ['hier', null],
  ])('asks for the day of the address, %s, or for today when it is not one', async (date, day) => {
    const { asked } = await show(sampleFile(), { date });
    expect(asked).toEqual([{ date: day }]);
  });

  it('says to a new arrival that the file will come', async () => {
    const { text } = await show(null);
    expect(text()).toContain('Votre dossier n’est pas encore ouvert');
  });

  it('prints on demand', async () => {
    const print = jest.spyOn(window, 'print').mockImplementation();
    const { find } = await show(sampleFile());
    find('Imprimer le sommaire').click();
    expect(print).toHaveBeenCalled();
  });
});
