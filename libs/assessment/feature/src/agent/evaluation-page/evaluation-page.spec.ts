import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { PageTitle } from '@jalon/shared/portal';
import { camille, refuse, renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { Outbox } from '../../outbox/outbox';
import { emptyDevice } from '../../testing/device-database';
import { provideModalDialogs } from '../../testing/modal-dialogs';
import { assessment, choiceQuestion, question } from '../../testing/samples';
import { EvaluationPage } from './evaluation-page';

type Answer = object | ((variables: Record<string, unknown>) => object);

beforeAll(() => {
  provideModalDialogs();
  window.scrollTo = jest.fn();
});

afterEach(async () => {
  jest.restoreAllMocks();
  await emptyDevice();
});

const receipt = {
  __typename: 'AnswerReceipt',
  position: 7,
  savedAt: '2026-11-22T09:50:00Z',
  alreadyAnswered: false,
};
const submitted = (current: object | null, changes: object = {}, receiptChanges: object = {}) => ({
  submitAnswer: {
    __typename: 'SubmitAnswerPayload',
    receipt: { ...receipt, ...receiptChanges },
    assessment: assessment(current, { lastSavedAt: receipt.savedAt, ...changes }),
    userErrors: [],
  },
});
const first = choiceQuestion(7, 'Première question');
const next = choiceQuestion(8, 'Question suivante');

async function show(answers: Record<string, Answer> = {}, running: object | null = assessment(first)) {
  const page = await renderPage(EvaluationPage, {
    answers: { CurrentActor: { me: camille }, Evaluation: { assessment: running }, ...answers },
    inputs: { id: 'attempt' },
  });
  const choose = async (index: number) => {
    page.element.querySelectorAll<HTMLInputElement>('input[type=radio]')[index]?.click();
    await page.settle();
  };
  const press = async (name: string) => {
    page.find(name).click();
    await page.settle();
    await page.settle();
  };
  return { ...page, choose, press };
}

describe('EvaluationPage', () => {
  it('shows one question as the title of the page, and where one is', async () => {
    const { element, text } = await show();
    expect(element.querySelector('h1')?.textContent?.trim()).toBe('Première question');
    expect(text()).toContain('Question 7, encore 10 à 15');
    expect(text()).toMatch(/Enregistré à \d+\s+h\s+42/);
    expect(TestBed.inject(PageTitle).title()).toBe('Question 7 – Jalon');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('refuses to send nothing, says what is missing and leads to it', async () => {
    const submit = jest.fn();
    const { press, text, find } = await show({ SubmitAnswer: submit });
    await press('Valider ma réponse');
    expect(submit).not.toHaveBeenCalled();
    expect(text()).toContain('Votre réponse n’est pas encore envoyée');
    find('Choisissez une réponse, ou «\u00a0Je ne sais pas\u00a0»').click();
    expect((document.activeElement as HTMLInputElement).type).toBe('radio');
  });

  it('sends the answer, then goes to the next question with the focus on its title', async () => {
    const submit = jest.fn<object, [Record<string, unknown>]>(() => submitted(next));
    const { choose, press, element } = await show({ SubmitAnswer: submit });
    await choose(1);
    await press('Valider ma réponse');
    expect(submit.mock.calls[0]?.[0]).toMatchObject({
      input: { assessmentId: 'attempt', position: 7, value: { choices: ['o2'] }, doNotKnow: false },
    });
    expect(document.activeElement).toBe(element.querySelector('h1'));
    expect(element.querySelector('h1')?.textContent?.trim()).toBe('Question suivante');
    expect(TestBed.inject(PageTitle).title()).toBe('Question 8 – Jalon');
    expect([...element.querySelectorAll('input')].some(({ checked }) => checked)).toBe(false);
  });

  it('takes « je ne sais pas » as an answer', async () => {
    const submit = jest.fn<object, [Record<string, unknown>]>(() => submitted(next));
    const { press } = await show({ SubmitAnswer: submit });
    await press('Je ne sais pas');
    expect(submit.mock.calls[0]?.[0]).toMatchObject({ input: { value: null, doNotKnow: true } });
  });

  it('says that an answer is only on this device while the server cannot be reached, then sends it', async () => {
    let isCut = true;
    const submit = jest.fn<object, [Record<string, unknown>]>(() => {
      if (isCut) throw new Error('out of reach');
      return submitted(next);
    });
    const { choose, press, text, element } = await show({ SubmitAnswer: submit });
    await choose(0);
    await press('Valider ma réponse');
    expect(text()).toContain('Non enregistré, conservé sur cet appareil');
    expect(text()).not.toMatch(/Enregistré à/);
    expect(element.querySelector('h1')?.textContent?.trim()).toBe('Première question');

    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);

    isCut = false;
    await press('Réessayer maintenant');
    const keys = submit.mock.calls.map(([{ input }]) => (input as { idempotencyKey: string }).idempotencyKey);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
    expect(element.querySelector('h1')?.textContent?.trim()).toBe('Question suivante');

    const leavingAgain = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leavingAgain);
    expect(leavingAgain.defaultPrevented).toBe(false);
  });

  it('says in words that a question was already answered', async () => {
    const { press, text } = await show({ SubmitAnswer: submitted(next, {}, { alreadyAnswered: true }) });
    await press('Je ne sais pas');
    expect(text()).toContain(
      'C’est la première réponse qui compte : rien n’a été remplacé.'.replace(' :', '\u00a0:'),
    );
  });

  it('says that the assessment went on elsewhere', async () => {
    let current: object = first;
    const { text, settle } = await show({ Evaluation: () => ({ assessment: assessment(current) }) });
    current = next;
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(text()).toContain('Votre évaluation a continué ailleurs');
    expect(text()).toContain('Question suivante');
  });

  it('keeps an answer the server cannot read, and says what to mend', async () => {
    const number = question(7, { type: 'NUMBER', unit: 'heures' });
    const userErrors = [
      { __typename: 'UserError', code: 'NUMBER_UNREADABLE', message: 'Écrivez un nombre.' },
    ];
    const payload = { __typename: 'SubmitAnswerPayload', receipt: null, assessment: null, userErrors };
    const { element, press, text, settle } = await show(
      { SubmitAnswer: { submitAnswer: payload } },
      assessment(number),
    );
    const field = element.querySelector('input') as HTMLInputElement;
    field.value = 'beaucoup';
    field.dispatchEvent(new Event('input'));
    await settle();
    await press('Valider ma réponse');
    expect(text()).toContain('Écrivez un nombre.');
    expect(element.querySelector('input')?.value).toBe('beaucoup');
    expect(element.querySelector('input')?.getAttribute('aria-invalid')).toBe('true');
  });

  it('shows where the assessment stands when it ended elsewhere', async () => {
    const userErrors = [{ __typename: 'UserError', code: 'ASSESSMENT_ENDED', message: 'Terminée.' }];
    const payload = { __typename: 'SubmitAnswerPayload', receipt: null, assessment: null, userErrors };
    let running = assessment(first);
    const { press, text } = await show({
      Evaluation: () => ({ assessment: running }),
      SubmitAnswer: () => {
        running = assessment(null, { state: 'ABANDONED' });
        return { submitAnswer: payload };
      },
    });
    await press('Je ne sais pas');
    expect(text()).toContain('Cette évaluation est abandonnée');
  });

  it('brings back after a reload what was being written', async () => {
    const { choose } = await show();
    await choose(1);
    await new Promise((resolve) => setTimeout(resolve, 400));
    TestBed.resetTestingModule();
    const { element } = await show();
    expect([...element.querySelectorAll('input')].map(({ checked }) => checked)).toEqual([false, true]);
  });

  it('pauses, and goes on at the same question', async () => {
    const to = (state: string) => assessment(state === 'PAUSED' ? null : first, { state });
    const { press, text } = await show({
      PauseAssessment: { pauseAssessment: { __typename: 'P', assessment: to('PAUSED'), userErrors: [] } },
      ResumeAssessment: {
        resumeAssessment: { __typename: 'P', assessment: to('IN_PROGRESS'), userErrors: [] },
      },
    });
    await press('Faire une pause');
    expect(text()).toContain('Votre évaluation est en pause 6 réponses sont enregistrées.');
    await press('Reprendre');
    expect(text()).toContain('Première question');
  });

  it('says that a pause could not be made', async () => {
    const { press, text } = await show({ PauseAssessment: refuse('INTERNAL') });
    await press('Faire une pause');
    expect(text()).toContain('Vos réponses enregistrées le restent');
  });

  it('asks before ending early, then opens the result', async () => {
    const finished = assessment(null, { state: 'FINISHED' });
    const { press } = await show(
      { FinishAssessment: { finishAssessment: { __typename: 'P', assessment: finished, userErrors: [] } } },
      assessment(first, { mayFinish: true }),
    );
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    await press('Terminer ici');
    expect(navigate).not.toHaveBeenCalled();
    await press('Terminer et voir mon résultat');
    expect(navigate).toHaveBeenCalledWith(['/mes-competences/resultat', 'attempt'], { replaceUrl: true });
  });

  it('reports a problem in place, and goes on', async () => {
    const report = jest.fn<object, [Record<string, unknown>]>(() => ({
      reportQuestion: { __typename: 'P', reference: 'Q-2026-0001', userErrors: [] },
    }));
    const { press, element, text, settle } = await show({ ReportQuestion: report });
    await press('Un problème avec cette question\u00a0?');
    await press('Envoyer le signalement');
    expect(text()).toContain('Écrivez en quelques mots ce qui ne va pas');
    const field = element.querySelector('textarea') as HTMLTextAreaElement;
    field.value = 'Deux réponses sont justes.';
    field.dispatchEvent(new Event('input'));
    await settle();
    expect(await accessibilityFaults(element)).toEqual([]);
    await press('Envoyer le signalement');
    expect(report.mock.calls[0]?.[0]).toEqual({
      input: { assessmentId: 'attempt', position: 7, text: 'Deux réponses sont justes.' },
    });
    expect(text()).toContain('le signalement Q-2026-0001 est enregistré');
  });

  it.each([
    ['unknown', null, 'Cette évaluation n’existe pas'],
    ['abandoned', assessment(null, { state: 'ABANDONED' }), 'Cette évaluation est abandonnée'],
  ])('tells calmly an assessment that is %s', async (_what, running, title) => {
    const { element } = await show({}, running);
    expect(element.querySelector('h1')?.textContent?.trim()).toBe(title);
  });

  it('says that an answer waits when even the assessment cannot be read', async () => {
    const pending = { assessmentId: 'attempt', position: 7, value: null, idempotencyKey: 'k' };
    const { text, settle } = await show({ Evaluation: refuse('INTERNAL'), SubmitAnswer: refuse('INTERNAL') });
    await TestBed.inject(Outbox).add(pending);
    await settle();
    expect(text()).toContain('Une réponse attend sur cet appareil');
    expect(text()).toContain('Réessayer');
  });
});
