import { refuse, renderPage } from '@jalon/shared/portal/testing';
import { IntakePage } from './intake-page';

const intake = (facts: object = {}) => ({
  importIntake: {
    __typename: 'ImportIntake',
    isOpen: false,
    responsibleName: null,
    isMine: false,
    appliesAlone: false,
    takesFolder: false,
    setAt: null,
    folderName: '13002526500013',
    arrivals: [],
    ...facts,
  },
});
const arrival = (id: string, facts: object = {}) => ({
  __typename: 'ImportArrival',
  id,
  fileName: `${id}.csv`,
  origin: 'FOLDER',
  arrivedAt: '2026-11-02T06:00:00.000Z',
  isWaiting: false,
  refusal: null,
  ...facts,
});
const show = (answer: object, others: object = {}) =>
  renderPage(IntakePage, { answers: { ImportIntake: answer, ...others } });

describe('IntakePage', () => {
  it('says that nobody answers for them, and lets the reader do so', async () => {
    const sent = jest.fn(() => ({
      setImportIntake: { __typename: 'ImportIntakePayload', userErrors: [] },
    }));
    const { text, find, settle, element } = await show(intake(), { SetImportIntake: sent });
    expect(text()).toContain('Personne n’en répond');
    element.querySelector<HTMLInputElement>('#intake-way-ALONE')?.click();
    element.querySelector<HTMLInputElement>('#intake-folder')?.click();
    find('J’en réponds').click();
    await settle();
    expect(sent).toHaveBeenCalledWith({ input: { appliesAlone: true, takesFolder: true } });
    expect(text()).toContain('C’est enregistré');
  });

  it('names whoever answers for them, and offers to stop', async () => {
    const { text } = await show(intake({ isOpen: true, responsibleName: 'Nadia Ben Amor' }));
    expect(text()).toContain('Nadia Ben Amor répond des fichiers');
    expect(text()).toContain('Ne plus rien reprendre');
  });

  it('tells what became of each file', async () => {
    const arrivals = [
      arrival('pris'),
      arrival('attend', { isWaiting: true }),
      arrival('gros', { refusal: 'TOO_LARGE' }),
      arrival('photo', { refusal: 'IMAGE_UNREADABLE' }),
    ];
    const { text, element } = await show(intake({ arrivals }));
    expect(element.querySelector('tbody a')?.getAttribute('href')).toBe('/rh/imports/pris');
    expect(text()).toContain('Pas encore examiné');
    expect(text()).toContain('il dépasse 64 Mio');
    expect(text()).toContain('il est abîmé ou contient ce qui n’est pas permis');
  });

  it('says so where the operator watches no folder, and what the page takes', async () => {
    expect((await show(intake({ folderName: null }))).text()).toContain('ne surveille aucun dossier');
  });

  it('says what it takes to whoever may not', async () => {
    expect((await show(refuse('FORBIDDEN'))).text()).toContain('Cette page demande une habilitation');
  });
});
