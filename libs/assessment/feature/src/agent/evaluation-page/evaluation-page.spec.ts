import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, RouterOutlet, withComponentInputBinding } from '@angular/router';
import { PageTitle } from '@jalon/shared/portal';
import { camille, refuse, renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { emptyDevice } from '../../testing/device-database';
import { provideModalDialogs } from '../../testing/modal-dialogs';
import { assessment, mailboxQuestion } from '../../testing/samples';
import { first, next, showEvaluation, submitted } from '../../testing/show-evaluation';
import { EvaluationPage } from './evaluation-page';

@Component({ imports: [RouterOutlet], template: '<router-outlet />' })
class Outlet {}

beforeAll(() => {
  provideModalDialogs();
  window.scrollTo = jest.fn();
});

afterEach(async () => {
  jest.restoreAllMocks();
  await emptyDevice();
});

describe('EvaluationPage', () => {
  it('shows one question as the title of the page, and where one is', async () => {
    const { element, text } = await showEvaluation();
    expect(element.querySelector('h1')?.textContent?.trim()).toBe('Première question');
    expect(text()).toContain('Question 7, encore 10 à 15');
    expect(text()).toMatch(/Enregistré à \d+\s+h\s+42/);
    expect(TestBed.inject(PageTitle).title()).toBe('Question 7 – Jalon');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('refuses to send nothing, says what is missing and leads to it', async () => {
    const submit = jest.fn();
    const { press, text, find } = await showEvaluation({ SubmitAnswer: submit });
    await press('Valider ma réponse');
    expect(submit).not.toHaveBeenCalled();
    expect(text()).toContain('Votre réponse n’est pas encore envoyée');
    find('Choisissez une réponse, ou «\u00a0Je ne sais pas\u00a0»').click();
    expect((document.activeElement as HTMLInputElement).type).toBe('radio');
  });

  it('sends the answer, then goes to the next question with the focus on its title', async () => {
    const submit = jest.fn<object, [Record<string, unknown>]>(() => submitted(next));
    const { choose, press, element } = await showEvaluation({ SubmitAnswer: submit });
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
    const { press } = await showEvaluation({ SubmitAnswer: submit });
    await press('Je ne sais pas');
    expect(submit.mock.calls[0]?.[0]).toMatchObject({ input: { value: null, doNotKnow: true } });
  });

  it('pauses, and goes on at the same question', async () => {
    const to = (state: string) => assessment(state === 'PAUSED' ? null : first, { state });
    const { press, text } = await showEvaluation({
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

  it('goes on at once for who asked to resume, and forgets that they asked', async () => {
    const paused = assessment(null, { state: 'PAUSED' });
    const payload = { __typename: 'P', assessment: assessment(first), userErrors: [] };
    const resume = jest.fn(() => ({ resumeAssessment: payload }));
    const { press, text } = await showEvaluation(
      {
        ResumeAssessment: resume,
        PauseAssessment: { pauseAssessment: { __typename: 'P', assessment: paused, userErrors: [] } },
      },
      paused,
      { reprendre: '1' },
    );
    expect(text()).toContain('Première question');
    await press('Faire une pause');
    expect(text()).toContain('Votre évaluation est en pause');
    expect(resume).toHaveBeenCalledTimes(1);
  });

  it('clears the request to resume from the address', async () => {
    const path = 'mes-competences/evaluation/:id';
    const { settle, text } = await renderPage(Outlet, {
      answers: { CurrentActor: { me: camille }, Evaluation: { assessment: assessment(first) } },
      providers: [provideRouter([{ path, component: EvaluationPage }], withComponentInputBinding())],
    });
    const router = TestBed.inject(Router);
    await router.navigateByUrl('/mes-competences/evaluation/attempt?reprendre=1');
    await settle();
    expect(text()).toContain('Première question');
    expect(router.url).toBe('/mes-competences/evaluation/attempt');
    expect(TestBed.inject(PageTitle).title()).toBe('Question 7 – Jalon');
  });

  it('leaves at rest who comes directly, and who could not be resumed', async () => {
    const paused = assessment(null, { state: 'PAUSED' });
    const direct = await showEvaluation({}, paused);
    expect(direct.text()).toContain('Votre évaluation est en pause');
    TestBed.resetTestingModule();
    const refused = { ResumeAssessment: refuse('INTERNAL') };
    const { text } = await showEvaluation(refused, paused, { reprendre: '1' });
    expect(text()).toContain('Votre évaluation est en pause');
    expect(text()).toContain('Cela n’a pas pu être fait');
  });

  it('takes an error back as soon as it is mended, and says nothing before the next try', async () => {
    const { press, choose, text } = await showEvaluation();
    await press('Valider ma réponse');
    expect(text()).toContain('Votre réponse n’est pas encore envoyée');
    await choose(0);
    expect(text()).not.toContain('Votre réponse n’est pas encore envoyée');
  });

  it('keeps the error of a mailbox while messages are only read, until the first act', async () => {
    const { element, press, text, settle } = await showEvaluation({}, assessment(mailboxQuestion(7)));
    await press('Valider ma réponse');
    element.querySelector<HTMLElement>('.line')?.click();
    await settle();
    expect(text()).toContain('Votre réponse n’est pas encore envoyée');
    const [back] = element.querySelectorAll('jalon-mailbox-message button');
    expect(back?.textContent?.trim()).toBe('Revenir à la liste');
    await press('Signaler');
    expect(text()).not.toContain('Votre réponse n’est pas encore envoyée');
    await press('Recommencer');
    expect(text()).not.toContain('Votre réponse n’est pas encore envoyée');
  });

  it('says that a pause could not be made', async () => {
    const { press, text } = await showEvaluation({ PauseAssessment: refuse('INTERNAL') });
    await press('Faire une pause');
    expect(text()).toContain('Vos réponses enregistrées le restent');
  });

  it('asks before ending early, then opens the result', async () => {
    const finished = assessment(null, { state: 'FINISHED' });
    const { press } = await showEvaluation(
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
    const { press, element, text, settle } = await showEvaluation({ ReportQuestion: report });
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
    const { element } = await showEvaluation({}, running);
    expect(element.querySelector('h1')?.textContent?.trim()).toBe(title);
  });
});
