import { renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { fill, submit } from '../../testing/person';
import { ActivityPage } from './activity-page';

const sampleEntry = (changes: object = {}) => ({
  __typename: 'ProcessingEntry',
  code: 'personnel-file',
  ownController: null,
  dpiaReference: null,
  remarks: null,
  nextReviewOn: null,
  reviewIsDue: true,
  updatedAt: null,
  updatedByName: null,
  activity: {
    __typename: 'ProcessingActivity',
    code: 'personnel-file',
    title: 'Dossier individuel',
    purpose: 'Tenir le dossier.',
    legalBasis: 'CGFP',
    people: 'Agents',
    data: 'Pièces',
    recipients: 'L’agent',
    retention: 'Selon l’arrêté',
    transfers: 'Aucun',
    security: 'Chiffrement',
    processor: 'L’exploitant',
    controller: 'Région Armorique',
    contact: null,
    officer: null,
    reviewedOn: null,
  },
  ...changes,
});

async function show({ entry = sampleEntry() as object | null, code = '' } = {}) {
  const save = jest.fn();
  let shown = entry;
  const page = await renderPage(ActivityPage, {
    answers: {
      ProcessingEntry: () => ({ processingEntry: shown }),
      CompleteProcessingEntry: ({ input }) => {
        save(input);
        const userErrors = code ? [{ __typename: 'UserError', code, path: ['input', 'nextReviewOn'] }] : [];
        const written = {
          updatedAt: '2026-06-20T08:00:00Z',
          updatedByName: 'Léonie Rault',
          remarks: 'Relu.',
        };
        const saved = code ? null : sampleEntry(written);
        shown = saved ?? shown;
        return {
          completeProcessingEntry: {
            __typename: 'ProcessingEntryPayload',
            entry: saved,
            userErrors,
          },
        };
      },
    },
    inputs: { code: 'personnel-file' },
  });
  return { ...page, save };
}

describe('ActivityPage', () => {
  it('shows what the product does, and what is not filled in', async () => {
    const { text, element } = await show();
    expect(text()).toContain('Tenir le dossier.');
    expect(text()).toContain('Délégué à la protection des donnéesNon renseigné');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('keeps what the officer completes, and says so', async () => {
    const { element, settle, save, text } = await show();
    fill(element, 'entry-remarks', 'Relu.');
    fill(element, 'entry-reviewed', '2026-06-19');
    submit(element);
    await settle();
    expect(save).toHaveBeenCalledWith({
      code: 'personnel-file',
      controller: null,
      contact: null,
      dpiaReference: null,
      remarks: 'Relu.',
      reviewedOn: '2026-06-19',
      nextReviewOn: null,
    });
    expect(element.querySelector('[role=status]')?.textContent).toContain('C’est enregistré');
    expect(text()).toContain('Complété par Léonie Rault');
  });

  it('puts a fault at its field', async () => {
    const { element, settle } = await show({ code: 'DATE_ORDER' });
    submit(element);
    await settle();
    expect(element.querySelector('#entry-next-fault')?.textContent).toContain('vient après la dernière');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('says calmly that there is no such activity', async () => {
    expect((await show({ entry: null })).text()).toContain('n’est pas au registre');
  });
});
