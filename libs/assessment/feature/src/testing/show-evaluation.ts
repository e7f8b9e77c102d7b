import { EvaluationPage } from '../agent/evaluation-page/evaluation-page';
import { camille, renderPage } from '@jalon/shared/portal/testing';
import { assessment, choiceQuestion } from './samples';

type Answer = object | ((variables: Record<string, unknown>) => object);

export const first = choiceQuestion(7, 'Première question');
export const next = choiceQuestion(8, 'Question suivante');

const receipt = {
  __typename: 'AnswerReceipt',
  position: 7,
  savedAt: '2026-11-22T09:50:00Z',
  alreadyAnswered: false,
};

/** The server keeps an answer and goes on. */
export const submitted = (current: object | null, receiptChanges: object = {}) => ({
  submitAnswer: {
    __typename: 'SubmitAnswerPayload',
    receipt: { ...receipt, ...receiptChanges },
    assessment: assessment(current, { lastSavedAt: receipt.savedAt }),
    userErrors: [],
  },
});

/** The page of an assessment at its seventh question, with what a test does as a person would. */
export async function showEvaluation(
  answers: Record<string, Answer> = {},
  running: object | null = assessment(first),
  inputs: Record<string, unknown> = {},
) {
  const page = await renderPage(EvaluationPage, {
    answers: { CurrentActor: { me: camille }, Evaluation: { assessment: running }, ...answers },
    inputs: { id: 'attempt', ...inputs },
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
