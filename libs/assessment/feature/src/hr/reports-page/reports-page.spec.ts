import { refuse, renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { ReportsPage } from './reports-page';

const report = (reference: string, answer: string | null = null) => ({
  __typename: 'QuestionReport',
  reference,
  itemId: 'crcn-4.1-02',
  question: 'Que faites-vous de ces messages ?',
  text: 'Deux réponses sont justes.',
  reportedAt: '2026-11-21T09:00:00Z',
  answer,
  answeredAt: answer ? '2026-11-22T09:00:00Z' : null,
});

async function show(
  answer: object | ((variables: Record<string, unknown>) => object),
  { etat, answers = {} }: { etat?: string; answers?: object } = {},
) {
  const page = await renderPage(ReportsPage, {
    answers: { ReportsPage: answer, ...answers },
    inputs: etat ? { etat } : {},
  });
  const answerWith = async (text: string) => {
    const field = page.element.querySelector('textarea') as HTMLTextAreaElement;
    field.value = text;
    field.dispatchEvent(new Event('input'));
    page.find('Enregistrer la réponse, Q-1').click();
    await page.settle();
  };
  return { ...page, answerWith };
}

describe('ReportsPage', () => {
  it('shows what is said of a question, and never who said it', async () => {
    const { text, element } = await show({ questionReports: [report('Q-1'), report('Q-2')] });
    expect(text()).toContain('2 signalements à traiter');
    expect(text()).toContain('Signalement Q-1, question crcn-4.1-02');
    expect(text()).toContain('Deux réponses sont justes.');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('keeps an answer, says so, and shows what remains', async () => {
    let open = [report('Q-1'), report('Q-2')];
    const keep = jest.fn<object, [Record<string, unknown>]>(() => {
      open = [report('Q-2')];
      return {
        answerQuestionReport: { __typename: 'P', report: report('Q-1', 'Corrigée.'), userErrors: [] },
      };
    });
    const { text, answerWith } = await show(() => ({ questionReports: open }), {
      answers: { AnswerReport: keep },
    });
    await answerWith('  Corrigée.  ');
    expect(keep.mock.calls[0]?.[0]).toEqual({ input: { reference: 'Q-1', answer: 'Corrigée.' } });
    expect(text()).toContain('La réponse au signalement Q-1 est enregistrée.');
    expect(text()).toContain('1 signalement à traiter');
    expect(document.activeElement?.getAttribute('role')).toBe('status');
  });

  it('asks for an answer before keeping it, and keeps the text when it fails', async () => {
    const { text, answerWith, element } = await show(
      { questionReports: [report('Q-1')] },
      { answers: { AnswerReport: refuse('INTERNAL') } },
    );
    await answerWith('   ');
    expect(text()).toContain('Écrivez la réponse');
    await answerWith('Corrigée.');
    expect(text()).toContain('Le serveur n’a pas répondu');
    expect(element.querySelector('textarea')?.value).toBe('Corrigée.');
  });

  it('shows those answered at an address of their own', async () => {
    const asked = jest.fn<object, [Record<string, unknown>]>(() => ({
      questionReports: [report('Q-1', 'Corrigée.')],
    }));
    const { text, element } = await show(asked, { etat: 'traites' });
    expect(asked.mock.calls[0]?.[0]).toEqual({ open: false });
    expect(text()).toContain('1 signalement traité');
    expect(text()).toContain('Corrigée.');
    expect(element.querySelector('textarea')).toBeNull();
    expect(element.querySelector('[aria-current=page]')?.textContent).toBe('Traités');
  });

  it('says calmly that nothing waits', async () => {
    const { text } = await show({ questionReports: [] });
    expect(text()).toContain('Rien à traiter');
  });

  it('says calmly that it takes a habilitation', async () => {
    const { text } = await show(refuse('FORBIDDEN'));
    expect(text()).toContain('Cette page demande une habilitation');
    expect(text()).not.toContain('Réessayer');
  });
});
