import { refuse, renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { counts, sampleImport, samplePage, sampleRow } from '../../testing/samples';
import { ImportPage } from './import-page';

// The whole page is drawn, then looked at by axe, on machines that may be busy.
jest.setTimeout(30_000);

// jsdom has no modal dialogs.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false;
  };
});

const departure = {
  __typename: 'StaffImportDeparture',
  agentId: 'agent-1',
  matricule: 'RA1',
  displayName: 'Malo Carn',
  endsOn: null,
  result: null,
};

async function show(one: object, unknownUnits: readonly object[] = []) {
  const sent: { readonly name: string; readonly input: unknown }[] = [];
  const answer = (name: string, field: string) => (variables: Record<string, unknown>) => {
    sent.push({ name, input: variables['input'] });
    const payload = { __typename: 'StaffImportPayload', import: one, userErrors: [] };
    return { [field]: payload };
  };
  const units = [{ __typename: 'ImportUnit', id: 'drh', path: 'Direction des ressources humaines' }];
  const page = await renderPage(ImportPage, {
    inputs: { importId: 'import-1' },
    answers: {
      StaffImport: { staffImport: one },
      ImportUnits: { staffImport: { __typename: 'StaffImport', id: 'import-1', units, unknownUnits } },
      ImportRows: { staffImportRows: samplePage('StaffImportRow', [sampleRow()]) },
      ImportDepartures: { staffImportDepartures: samplePage('StaffImportDeparture', [departure]) },
      ImportFieldRules: { importFieldRules: [] },
      MapStaffImport: answer('map', 'mapStaffImport'),
      ReadStaffImportAgain: answer('again', 'readStaffImportAgain'),
      ConfirmStaffImport: answer('confirm', 'confirmStaffImport'),
      CancelStaffImport: answer('cancel', 'cancelStaffImport'),
      UndoStaffImport: answer('undo', 'undoStaffImport'),
    },
  });
  return { ...page, sent };
}

function select(element: HTMLElement, id: string, value: string): void {
  const field = element.querySelector<HTMLSelectElement>(`#${id}`);
  if (!field) throw new Error(`No field ${id}.`);
  field.value = value;
  field.dispatchEvent(new Event('change'));
}

describe('an import whose columns are to be said', () => {
  it('shows what was understood and proposes what each column holds', async () => {
    const { element, text } = await show(sampleImport());
    expect(text()).toContain('Des lettres propres à Windows ont été reconnues');
    expect(text()).toContain('Une ligne vide, laissée de côté');
    expect(text()).toContain('L’Hœuvre');
    expect(element.querySelector<HTMLSelectElement>('#column-0')?.value).toBe('MATRICULE');
    expect(text()).toContain('Proposé d’après un nom voisin');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('sends what the person says', async () => {
    const { element, find, settle, sent } = await show(sampleImport());
    select(element, 'column-1', 'BIRTH_NAME');
    find('Essayer sans rien écrire').click();
    await settle();
    expect(sent).toEqual([
      {
        name: 'map',
        input: { importId: 'import-1', fields: ['MATRICULE', 'BIRTH_NAME'], mode: 'ROW_BY_ROW' },
      },
    ]);
  });

  it('is read again as the person says it is written', async () => {
    const { element, find, settle, sent } = await show(sampleImport());
    select(element, 'reading-encoding', 'UTF_8');
    await settle();
    find('Relire le fichier ainsi').click();
    await settle();
    expect(sent[0]).toMatchObject({
      name: 'again',
      input: { encoding: 'UTF_8', separator: 'SEMICOLON', hasHeader: true },
    });
  });
});

describe('an import that was tried', () => {
  const ready = sampleImport({
    state: 'READY',
    mapping: ['MATRICULE', 'USUAL_NAME'],
    counts: counts({ NEW: 3, REFUSED: 1, MISSING: 1 }),
  });

  it('tells each fault with its column, its value and its cure, and asks before it writes', async () => {
    const { element, text, find, settle, sent } = await show(ready);
    expect(text()).toContain('Naissance');
    expect(text()).toContain('Cette date n’existe pas.');
    expect(await accessibilityFaults(element)).toEqual([]);
    find('Importer').click();
    await settle();
    expect(text()).toContain('Une ligne refusée restera dehors');
    find('Oui, importer').click();
    await settle();
    expect(sent).toEqual([
      { name: 'confirm', input: { importId: 'import-1', departureAgentIds: [], departuresEndOn: null } },
    ]);
  });

  it('asks for the last day of those who leave', async () => {
    const { element, text, find, settle, sent } = await show(ready);
    element.querySelector<HTMLInputElement>('jalon-confirm-form input[type=checkbox]')?.click();
    await settle();
    find('Importer').click();
    await settle();
    expect(text()).toContain('Donnez le dernier jour de ceux qui partent.');
    expect(sent).toEqual([]);
  });

  it('is tried again with the unit that was meant', async () => {
    const unknown = {
      __typename: 'UnknownUnit',
      text: 'DRH',
      rowCount: 2,
      closest: [],
      chosenOrgUnitId: null,
    };
    const { element, find, settle, sent } = await show(ready, [unknown]);
    select(element, 'unit-0', 'drh');
    find('Essayer à nouveau ainsi').click();
    await settle();
    expect(sent[0]).toMatchObject({
      name: 'map',
      input: { unitChoices: [{ text: 'DRH', orgUnitId: 'drh' }] },
    });
  });

  it('writes nothing when it is all or nothing and a row is refused', async () => {
    const { text } = await show({ ...ready, mode: 'ALL_OR_NOTHING' });
    expect(text()).toContain('vous avez choisi');
  });
});

describe('an import that is over', () => {
  const done = sampleImport({
    state: 'DONE',
    counts: counts({ NEW: 3, REFUSED: 1, DONE: 3 }),
    reportPath: '/files/imports/import-1/report',
    undoUntil: '2026-07-15T08:00:00Z',
    isLast: true,
  });

  it('gives its report, and is undone after a question', async () => {
    const { element, find, settle, sent } = await show(done);
    expect(find('Télécharger le compte rendu').getAttribute('href')).toBe('/files/imports/import-1/report');
    expect(await accessibilityFaults(element)).toEqual([]);
    find('Annuler l’import').click();
    await settle();
    find('Oui, annuler l’import').click();
    await settle();
    expect(sent).toEqual([{ name: 'undo', input: { importId: 'import-1' } }]);
  });

  it('says that another followed', async () => {
    const { text } = await show({ ...done, isLast: false });
    expect(text()).toContain('Un autre import a suivi');
  });

  it('says what was undone and what stayed', async () => {
    const undone = {
      ...done,
      state: 'UNDONE',
      undoUntil: null,
      counts: counts({ UNDONE: 2, CHANGED_SINCE: 1 }),
    };
    const { text } = await show(undone);
    expect(text()).toContain('Ce qui a été annulé');
    expect(text()).toContain('Lignes gardées, car modifiées ou utilisées depuis1');
  });
});

it('goes on with a step that was stopped', async () => {
  const stopped = sampleImport({ state: 'APPLYING', isStopped: true, mapping: ['MATRICULE', null] });
  const { text, find, settle, sent } = await show(stopped);
  expect(text()).toContain('il reprend là où il en était');
  find('Reprendre').click();
  await settle();
  expect(sent).toEqual([{ name: 'confirm', input: { importId: 'import-1', departureAgentIds: [] } }]);
});

it('says why a file is refused, and how to send another', async () => {
  const { text } = await show(
    sampleImport({ state: 'REFUSED', refusal: 'NIR_COLUMN', refusedAt: 'Sécu', reading: null }),
  );
  expect(text()).toContain('contient des numéros de sécurité sociale');
  expect(text()).toContain('Envoyer un autre fichier');
});

it.each([
  ['FORBIDDEN', 'Cette page demande une habilitation'],
  ['NOT_FOUND', 'Cet import n’existe pas'],
])('leads back when the answer is %s', async (code, words) => {
  const { text } = await renderPage(ImportPage, {
    inputs: { importId: 'x' },
    answers: { StaffImport: refuse(code) },
  });
  expect(text()).toContain(words);
});
