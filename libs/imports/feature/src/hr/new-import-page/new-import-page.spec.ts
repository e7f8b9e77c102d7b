import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { NewImportPage } from './new-import-page';
import { LOAD_TABLE_SENDER, type TableListener } from './send-table';

async function show(upload: object = {}) {
  const listeners: TableListener[] = [];
  const sender = (_: File, listener: TableListener) => void listeners.push(listener);
  const started = {
    __typename: 'StaffImportPayload',
    import: { __typename: 'StaffImport', id: 'i1' },
    userErrors: [],
  };
  const page = await renderPage(NewImportPage, {
    providers: [{ provide: LOAD_TABLE_SENDER, useValue: () => Promise.resolve(sender) }],
    answers: {
      TableUploads: {
        myUploads: [{ __typename: 'Upload', id: 'u1', state: 'READY', refusal: null, ...upload }],
      },
      StartStaffImport: { startStaffImport: started },
    },
  });
  const choose = async () => {
    const field = page.element.querySelector<HTMLInputElement>('#import-file');
    const files = [new File(['a'], 'agents.csv')];
    Object.defineProperty(field, 'files', { value: files });
    page.find('Envoyer le fichier').click();
    await page.settle();
  };
  return { ...page, listeners, choose };
}

describe('NewImportPage', () => {
  it('sends the file, waits for its examination and opens the import', async () => {
    const { element, listeners, choose, settle, text } = await show();
    expect(await accessibilityFaults(element)).toEqual([]);
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    await choose();
    listeners[0]?.progressed(0.5);
    await settle();
    expect(text()).toContain('50\u00a0%');
    listeners[0]?.arrived('u1');
    await settle();
    expect(navigate).toHaveBeenCalledWith(['/rh/imports', 'i1']);
  });

  it('asks for a file first', async () => {
    const { find, settle, text } = await show();
    find('Envoyer le fichier').click();
    await settle();
    expect(text()).toContain('Choisissez un fichier.');
  });

  it.each([
    ['SHEET_PROGRAM', 'Ce classeur contient des macros'],
    ['SHEET_TOO_LARGE', 'ce classeur est démesuré'],
  ])('tells in words why it is refused: %s', async (refusal, words) => {
    const { listeners, choose, settle, text } = await show({ state: 'REFUSED', refusal });
    await choose();
    listeners[0]?.arrived('u1');
    await settle();
    expect(text()).toContain(words);
  });

  it('says that a cut may be tried again', async () => {
    const { listeners, choose, settle, text } = await show();
    await choose();
    listeners[0]?.cut();
    await settle();
    expect(text()).toContain('L’envoi a été coupé');
  });
});
