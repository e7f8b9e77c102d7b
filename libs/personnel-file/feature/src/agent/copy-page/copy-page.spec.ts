import { renderPage } from '@jalon/shared/portal/testing';
import { copyFault, fileCopy, fileToCopy, jobOfCopy } from '../../testing/copy-samples';
import { MyCopyPage } from './copy-page';

interface Asked {
  readonly pieceIds: readonly string[] | null;
  readonly agentId: string | null;
  readonly language: string;
}

/** The page, on a server that keeps the last copy asked for. */
async function show({
  file = fileToCopy() as object | null,
  copy = null as object | null,
  refusal = null as string | null,
} = {}) {
  const asked: Asked[] = [];
  let last = copy;
  const answers = {
    MyFileToCopy: () => ({ myFile: file }),
    LastFileCopy: () => ({ fileBundle: last }),
    FollowedJob: () => ({ followedJob: jobOfCopy() }),
    RequestFileCopy: ({ input }: Record<string, unknown>) => {
      asked.push(input as Asked);
      last = refusal ? last : fileCopy();
      const userErrors = refusal ? [{ __typename: 'UserError', code: refusal }] : [];
      return {
        requestFileBundle: {
          __typename: 'RequestFileBundlePayload',
          bundle: refusal ? null : last,
          userErrors,
        },
      };
    },
  };
  const page = await renderPage(MyCopyPage, { answers });
  const boxes = () => [...page.element.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const choose = async (index: number) => {
    page.element.querySelectorAll<HTMLInputElement>('input[type=radio]')[index]?.click();
    await page.settle();
  };
  return { ...page, asked, boxes, choose };
}

describe('MyCopyPage', () => {
  it('asks for the whole file unless told otherwise, then follows it to its download', async () => {
    const { asked, find, settle, text, element } = await show();
    find('Préparer la copie').click();
    await settle();
    expect(asked).toEqual([{ agentId: null, pieceIds: null, language: 'FR' }]);
    expect(text()).toContain('La dernière copie demandée');
    expect(element.querySelector('a[href="/files/results/copy"]')).not.toBeNull();
    expect(text()).toContain('Disponible jusqu’au');
  });

  it('asks for the pieces ticked, one by one or by heading', async () => {
    const { asked, boxes, choose, find, settle, text } = await show();
    await choose(1);
    boxes()[1]?.click();
    boxes()[3]?.click();
    await settle();
    expect(boxes()[0]?.indeterminate).toBe(true);
    expect(text()).toContain('2\u00a0pièces cochées. Environ 800\u00a0ko.');
    boxes()[0]?.click();
    await settle();
    find('Préparer la copie').click();
    await settle();
    expect([...(asked[0]?.pieceIds ?? [])].sort()).toEqual(['piece-1', 'piece-2', 'piece-3']);
  });

  it('says what to do when nothing is ticked, and asks nothing', async () => {
    const { asked, choose, find, settle, element } = await show();
    await choose(1);
    find('Préparer la copie').click();
    await settle();
    expect(element.querySelector('[role=alert]')?.textContent).toContain('Cochez au moins une pièce');
    expect(asked).toEqual([]);
  });

  it.each([
    ['UNKNOWN_PIECE', 'Le dossier a changé'],
    ['SOMETHING_ELSE', 'La copie n’a pas pu être demandée'],
  ])('says why it is refused: %s', async (refusal, words) => {
    const { find, settle, element } = await show({ refusal });
    find('Préparer la copie').click();
    await settle();
    expect(element.querySelector('[role=alert]')?.textContent).toContain(words);
  });

  it('tells what a copy does not hold, and why', async () => {
    const faults = [copyFault('MISSING', 2), copyFault('NOT_READABLE', null)];
    const { text } = await show({ copy: fileCopy({ pieceCount: 1, faults }) });
    expect(text()).toContain('Elle contient une pièce.');
    expect(text()).toContain('La pièce n°\u00a02\u00a0: le stockage ne la retrouve pas.');
    expect(text()).toContain('Une pièce demandée qui n’est pas de ce dossier');
  });

  it('says what is traced, and how long it is kept', async () => {
    const { text } = await show();
    expect(text()).toContain('comme une lecture de votre part');
    expect(text()).toContain('pendant sept jours');
  });

  it.each([
    ['no piece yet', fileToCopy({ headings: [], pieceCount: 0 }), 'Il n’y a encore rien à copier'],
    ['no file yet', null, 'Votre dossier n’est pas encore ouvert'],
  ])('offers nothing to copy where there is %s', async (_, file, words) => {
    const { text, element } = await show({ file });
    expect(text()).toContain(words);
    expect(element.querySelector('form')).toBeNull();
  });
});
