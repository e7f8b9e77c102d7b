import { TestBed } from '@angular/core/testing';
import { provideGraphqlForTesting, refuse, renderPage } from '@jalon/shared/portal/testing';
import { DepositList } from './deposit-list';
import { DepositPage } from './deposit-page';
import { type FileOrder, type FileSender, LOAD_FILE_SENDER, type SendingListener } from './file-sender';

const deposit = {
  pieceDeposit: {
    __typename: 'PieceDeposit',
    agent: {
      __typename: 'Agent',
      id: 'camille',
      matricule: 'RA20639',
      usualName: 'Le Goff',
      givenNames: 'Camille',
    },
    documentTypes: [
      {
        __typename: 'DocumentType',
        code: '04.1-08',
        label: 'Arrêté de nomination',
        headingCode: '04.1',
        headingLabel: 'Recrutement',
      },
    ],
    nextNumber: 12,
  },
};
const upload = (changes: object = {}) => ({
  __typename: 'Upload',
  id: 'upload-1',
  fileName: 'arrete_2024-03-01.pdf',
  byteSize: 1000,
  received: 1000,
  sha256: 'a'.repeat(64),
  state: 'READY',
  refusal: null,
  pageCount: 3,
  ...changes,
});

/** Sends nothing: the test says how it goes. */
class FakeSender implements FileSender {
  readonly orders: FileOrder[] = [];
  readonly listeners: SendingListener[] = [];
  readonly acts: string[] = [];
  digest = (file: File) => Promise.resolve(file.name.padEnd(64, '0'));
  send = (order: FileOrder, listener: SendingListener) => {
    this.orders.push(order);
    this.listeners.push(listener);
    listener.opened(order.uploadId ?? `upload-${this.orders.length}`);
    return { pause: () => void this.acts.push('pause'), resume: () => void this.acts.push('resume') };
  };
  giveUp = (id: string) => (this.acts.push(`give up ${id}`), Promise.resolve());
}

let sender: FakeSender;
beforeEach(() => (sender = new FakeSender()));

const show = (answers: Parameters<typeof renderPage>[1] = {}) =>
  renderPage(DepositPage, {
    answers: { PieceDeposit: deposit, DepositUploads: { myUploads: [] }, ...answers.answers },
    inputs: { agentId: 'camille' },
    providers: [{ provide: LOAD_FILE_SENDER, useValue: () => Promise.resolve(sender) }],
  });

/** Chooses files as the field does. */
async function choose(element: HTMLElement, settle: () => Promise<void>, ...files: File[]): Promise<void> {
  const field = element.querySelector<HTMLInputElement>('#deposit-files')!;
  Object.defineProperty(field, 'files', { value: files, configurable: true });
  Object.defineProperty(field, 'value', { value: '', writable: true, configurable: true });
  field.dispatchEvent(new Event('change'));
  await settle();
}
const pdf = (name = 'arrete_2024-03-01.pdf', size = 1000) =>
  new File(['x'.repeat(size)], name, { type: 'application/pdf' });
const write = (element: HTMLElement, selector: string, value: string) => {
  const field = element.querySelector<HTMLInputElement | HTMLSelectElement>(selector)!;
  field.value = value;
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input'));
};

describe('DepositPage', () => {
  it('invites to choose files, and says what is taken and for how long a cut sending waits', async () => {
    const { element, text } = await show();
    expect(element.querySelector('h1')?.textContent).toBe(
      'Déposer des pièces dans le dossier de Camille Le Goff',
    );
    expect(text()).toContain('Aucun fichier pour l’instant');
    expect(element.querySelector('label[for=deposit-files]')?.textContent).toBe('Fichiers à déposer');
  });

  it('answers alike for an unknown agent and for another employer’s', async () => {
    const { text } = await show({ answers: { PieceDeposit: { pieceDeposit: null } } });
    expect(text()).toContain('Cet agent n’existe pas');
  });

  it('says calmly that no habilitation allows filing', async () => {
    const { text } = await show({ answers: { PieceDeposit: refuse('FORBIDDEN') } });
    expect(text()).toContain('Vous ne pouvez pas classer de pièce ici');
  });

  it('sends two files at once, shows how far each is, and proposes a title and a date from the name', async () => {
    const { element, text, settle } = await show();
    await choose(element, settle, pdf(), pdf('b.pdf'), pdf('c.pdf'));
    expect(sender.orders.map(({ file }) => file.name)).toEqual(['arrete_2024-03-01.pdf', 'b.pdf']);
    sender.listeners[0]?.progressed(430);
    await settle();
    expect(text()).toContain('Envoi en cours\u00a0: 43\u00a0%');
    expect(text()).toContain('En attente de son tour');
    expect(element.querySelector<HTMLInputElement>('[id$=-title]')?.value).toBe('Arrete');
    expect(element.querySelector<HTMLInputElement>('[id$=-documentDate]')?.value).toBe('2024-03-01');
    sender.listeners[0]?.refused('TOO_LARGE');
    await settle();
    expect(sender.orders).toHaveLength(3);
  });

  it('says a refusal in words beside the file, with its cure, without sending what is too large', async () => {
    const { element, text, settle } = await show();
    await choose(element, settle, new File([], 'vide.pdf'));
    expect(sender.orders).toHaveLength(0);
    expect(text()).toContain('Ce fichier est vide. Choisissez celui que vous vouliez.');
  });

  it('pauses, resumes, and tells what a cut leaves to do', async () => {
    const { element, text, find, settle } = await show();
    await choose(element, settle, pdf());
    find('Mettre en pause arrete_2024-03-01.pdf').click();
    await settle();
    expect(text()).toContain('En pause à 0\u00a0%');
    find('Reprendre arrete_2024-03-01.pdf').click();
    await settle();
    expect(sender.acts).toEqual(['pause', 'resume']);
    sender.listeners[0]?.cut('NETWORK');
    await settle();
    expect(text()).toContain('Rien de ce qui est arrivé n’est perdu');
    dispatchEvent(new Event('online'));
    await settle();
    expect(sender.acts).toEqual(['pause', 'resume', 'resume']);
  });

  it('goes on with a sending of an earlier visit when the same file is chosen again', async () => {
    const cut = upload({
      state: 'RECEIVING',
      received: 600,
      sha256: 'arrete_2024-03-01.pdf'.padEnd(64, '0'),
    });
    const { element, text, settle } = await show({ answers: { DepositUploads: { myUploads: [cut] } } });
    expect(text()).toContain('Arrêté à 60\u00a0%\u00a0: choisissez de nouveau ce fichier');
    await choose(element, settle, pdf());
    expect(sender.orders).toMatchObject([{ uploadId: 'upload-1' }]);
    await choose(element, settle, pdf());
    expect(sender.orders).toHaveLength(1);
  });

  it('keeps what is chosen before the earlier sendings are known', async () => {
    let answer: (uploads: object) => void = () => undefined;
    TestBed.configureTestingModule({
      providers: [
        DepositList,
        provideGraphqlForTesting({}),
        { provide: LOAD_FILE_SENDER, useValue: () => Promise.resolve(sender) },
      ],
    });
    const list = TestBed.inject(DepositList);
    const late = new Promise<object>((resolve) => (answer = resolve));
    jest.spyOn(list as unknown as { ask(): Promise<object> }, 'ask').mockReturnValue(late);
    const opened = list.open('camille');
    const added = list.add([pdf()]);
    answer([upload({ state: 'RECEIVING', received: 600 })]);
    await Promise.all([opened, added]);
    expect(list.items().map(({ fileName }) => fileName)).toEqual([
      'arrete_2024-03-01.pdf',
      'arrete_2024-03-01.pdf',
    ]);
    await list.open('camille');
    expect(list.items()).toHaveLength(2);
  });

  it('waits for the check of what arrived', async () => {
    let state = 'CHECKING';
    const { text, settle } = await show({
      answers: { DepositUploads: () => ({ myUploads: [upload({ state })] }) },
    });
    expect(text()).toContain('En cours de vérification');
    state = 'READY';
    await new Promise((resolve) => setTimeout(resolve, 600));
    await settle();
    expect(text()).toContain('Prêt à classer, pages comptées\u00a0: 3');
  });

  it('asks for what lacks before filing, then for a confirmation with the numbers, then leads to the piece', async () => {
    const sent: unknown[] = [];
    const { element, text, find, settle } = await show({
      answers: {
        DepositUploads: { myUploads: [upload()] },
        FilePieces: (variables: object) => {
          sent.push(variables);
          const pieces = [
            {
              __typename: 'FiledPiece',
              uploadId: 'upload-1',
              id: 'piece-12',
              number: 12,
              title: 'Nomination',
            },
          ];
          return { filePieces: { __typename: 'FilePiecesPayload', pieces, userErrors: [] } };
        },
      },
    });
    find('Classer arrete_2024-03-01.pdf').click();
    await settle();
    expect(element.querySelector('[role=alert]')?.textContent).toContain('choisissez le type de document');
    write(element, 'select', '04.1-08');
    write(element, '[id$=-title]', 'Nomination');
    find('Classer arrete_2024-03-01.pdf').click();
    await settle();
    expect(text()).toContain('Pièce 12\u00a0: Nomination');
    expect(text()).toContain('Un numéro donné ne se reprend pas');
    expect(sent).toEqual([]);
    find('Classer définitivement').click();
    await settle();
    expect(sent).toMatchObject([
      {
        input: {
          agentId: 'camille',
          pieces: [{ uploadId: 'upload-1', documentType: '04.1-08', effectiveOn: null }],
        },
      },
    ]);
    expect(element.querySelector('.filed a')?.getAttribute('href')).toBe(
      '/rh/agents/camille/pieces/piece-12',
    );
  });

  it('puts what the server objects to beside the file, and says when nothing was filed', async () => {
    const answers = {
      DepositUploads: { myUploads: [upload()] },
      FilePieces: () => ({
        filePieces: {
          __typename: 'FilePiecesPayload',
          pieces: null,
          userErrors: [
            { __typename: 'UserError', code: 'TITLE_UNSUITABLE', path: ['input', 'pieces', '0', 'title'] },
          ],
        },
      }),
    };
    const { element, text, find, settle } = await show({ answers });
    write(element, 'select', '04.1-08');
    find('Classer arrete_2024-03-01.pdf').click();
    await settle();
    find('Classer définitivement').click();
    await settle();
    expect(element.querySelector('[role=alert]')?.textContent).toContain('écrivez le titre sur une ligne');
    expect(element.querySelector('[id$=-title]')?.getAttribute('aria-invalid')).toBe('true');
    expect(text()).not.toContain('Classées');
  });

  it('lists what was filed first and what was refused last, also after a reload, and removes the refused at once', async () => {
    const refused = upload({
      id: 'upload-0',
      fileName: 'macro.pdf',
      state: 'REFUSED',
      refusal: 'PDF_SCRIPT',
    });
    const answers = {
      DepositUploads: { myUploads: [refused, upload()] },
      FilePieces: () => ({
        filePieces: {
          __typename: 'FilePiecesPayload',
          pieces: [
            {
              __typename: 'FiledPiece',
              uploadId: 'upload-1',
              id: 'piece-12',
              number: 12,
              title: 'Nomination',
            },
          ],
          userErrors: [],
        },
      }),
    };
    const { element, find, settle, text } = await show({ answers });
    const headings = () => [...element.querySelectorAll('h2')].map((heading) => heading.textContent?.trim());
    expect(headings()).toEqual(['arrete_2024-03-01.pdf', 'macro.pdf']);
    expect(element.querySelector('.why')?.textContent).not.toContain('reason.');
    write(element, 'select', '04.1-08');
    find('Classer arrete_2024-03-01.pdf').click();
    await settle();
    find('Classer définitivement').click();
    await settle();
    expect(headings()).toEqual(['Classées', 'macro.pdf']);
    find('Retirer les fichiers refusés').click();
    await settle();
    expect(sender.acts).toEqual(['give up upload-0']);
    expect(headings()).toEqual(['Classées']);
    expect(text()).not.toContain('Retirer les fichiers refusés');
  });

  it('shows the name of a file without what would change the order of its letters', async () => {
    const { element, settle } = await show();
    await choose(element, settle, pdf('facture\u202efdp.exe'));
    expect(element.querySelector('h2')?.textContent?.trim()).toBe('facturefdp.exe');
  });

  it('removes a file here and at the server', async () => {
    const { find, settle, text } = await show({ answers: { DepositUploads: { myUploads: [upload()] } } });
    find('Retirer arrete_2024-03-01.pdf').click();
    await settle();
    expect(sender.acts).toEqual(['give up upload-1']);
    expect(text()).toContain('Aucun fichier pour l’instant');
  });
});
