import type { UserError } from '@jalon/shared/api';

/** What a person can mend, by its code; the portal's catalogues say it in words. */
const cures = {
  UNKNOWN_COMPETENCE: 'Choose a competence that is assessed here.',
  ASSESSMENT_ENDED: 'This assessment has ended: read its result, or start another one.',
  QUESTION_NOT_SERVED: 'This question has not been asked yet: reload the page.',
  ANSWER_EMPTY: 'Answer, or say that you do not know.',
  ANSWER_INCOMPLETE: 'Answer all of the question, or say that you do not know.',
  ANSWER_INVALID: 'This is no answer to this question: reload the page.',
  NUMBER_UNREADABLE: 'Write a number, in figures.',
  TOO_EARLY: 'Answer a few more questions first: too little is known yet.',
  CERTIFICATION_HAS_ITS_OWN: 'Withdraw your application instead.',
  TEXT_EMPTY: 'Say what is wrong.',
  TEXT_TOO_LONG: 'Say it in 1,000 characters at most.',
  ALREADY_ANSWERED: 'This report is answered already.',
} as const;

export type RefusalCode = keyof typeof cures;

/** The `userErrors` of a refused input. */
export function refusal(code: RefusalCode, ...path: readonly string[]): { userErrors: UserError[] } {
  return { userErrors: [{ code, message: cures[code], path: ['input', ...path] }] };
}
