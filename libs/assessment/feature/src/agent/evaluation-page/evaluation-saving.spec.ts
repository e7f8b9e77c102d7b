import { TestBed } from '@angular/core/testing';
import { refuse } from '@jalon/shared/portal/testing';
import { Outbox } from '../../outbox/outbox';
import { emptyDevice } from '../../testing/device-database';
import { provideModalDialogs } from '../../testing/modal-dialogs';
import { assessment, question } from '../../testing/samples';
import { first, next, showEvaluation, submitted } from '../../testing/show-evaluation';

beforeAll(() => {
  provideModalDialogs();
  window.scrollTo = jest.fn();
});

afterEach(async () => {
  jest.restoreAllMocks();
  await emptyDevice();
});

describe('an answer on its way', () => {
  it('says that an answer is only on this device while the server cannot be reached, then sends it', async () => {
    let isCut = true;
    const submit = jest.fn<object, [Record<string, unknown>]>(() => {
      if (isCut) throw new Error('out of reach');
      return submitted(next);
    });
    const { choose, press, text, element } = await showEvaluation({ SubmitAnswer: submit });
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
    const { press, text } = await showEvaluation({
      SubmitAnswer: submitted(next, { alreadyAnswered: true }),
    });
    await press('Je ne sais pas');
    expect(text()).toContain(
      'C’est la première réponse qui compte : rien n’a été remplacé.'.replace(' :', '\u00a0:'),
    );
  });

  it('says that the assessment went on elsewhere', async () => {
    let current: object = first;
    const { text, settle } = await showEvaluation({
      Evaluation: () => ({ assessment: assessment(current) }),
    });
    current = next;
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(text()).toContain('Votre évaluation a continué ailleurs');
    expect(text()).toContain('Question suivante');
  });

  it('knows as its own an answer sent again after a reload', async () => {
    const cut = await showEvaluation({
      SubmitAnswer: () => {
        throw new Error('out of reach');
      },
    });
    await cut.choose(0);
    await cut.press('Valider ma réponse');
    TestBed.resetTestingModule();
    // The page shows its question first, then the answer left on the device arrives.
    const { text, settle } = await showEvaluation({
      SubmitAnswer: () => submitted(next),
      Evaluation: () => ({ assessment: assessment(first) }),
    });
    await settle();
    expect(text()).toContain('Question suivante');
    expect(text()).toMatch(/Enregistré à/);
    expect(text()).not.toContain('Votre évaluation a continué ailleurs');
  });

  it('keeps an answer the server cannot read, and says what to mend', async () => {
    const number = question(7, { type: 'NUMBER', unit: 'heures' });
    const userErrors = [
      { __typename: 'UserError', code: 'NUMBER_UNREADABLE', message: 'Écrivez un nombre.' },
    ];
    const payload = { __typename: 'SubmitAnswerPayload', receipt: null, assessment: null, userErrors };
    const { element, press, text, settle } = await showEvaluation(
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
    const { press, text } = await showEvaluation({
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
    const { choose } = await showEvaluation();
    await choose(1);
    await new Promise((resolve) => setTimeout(resolve, 400));
    TestBed.resetTestingModule();
    const { element } = await showEvaluation();
    expect([...element.querySelectorAll('input')].map(({ checked }) => checked)).toEqual([false, true]);
  });

  it('says that an answer waits when even the assessment cannot be read', async () => {
    const pending = { assessmentId: 'attempt', position: 7, value: null, idempotencyKey: 'k' };
    const { text, settle } = await showEvaluation({
      Evaluation: refuse('INTERNAL'),
      SubmitAnswer: refuse('INTERNAL'),
    });
    await TestBed.inject(Outbox).add(pending);
    await settle();
    expect(text()).toContain('Une réponse attend sur cet appareil');
    expect(text()).toContain('Réessayer');
  });
});
