import { mailboxScenario } from './scenarios';

const competence = { __typename: 'Competence', id: 'crcn-4.1', name: 'Sécuriser l’environnement numérique' };

/** A question as the server serves it, every field filled. */
export function question(
  position: number,
  interaction: Readonly<Record<string, unknown>>,
  asked = 'Question ?',
) {
  return {
    __typename: 'ServedQuestion',
    position,
    competence,
    situation: 'C’est votre premier jour.',
    question: asked,
    material: null,
    readingSeconds: 40,
    interaction: {
      __typename: 'Interaction',
      choose: null,
      options: null,
      steps: null,
      left: null,
      right: null,
      unit: null,
      scenario: null,
      ...interaction,
    },
    why: {
      __typename: 'ChoiceReason',
      competenceId: competence.id,
      uncertainty: 1.2,
      candidates: 30,
      first: position === 1,
    },
  };
}

const options = ['Oui', 'Non'].map((text, index) => ({ __typename: 'Labelled', id: `o${index + 1}`, text }));

export const choiceQuestion = (position: number, asked?: string) =>
  question(position, { type: 'CHOICE', options }, asked);

export const mailboxQuestion = (position: number) =>
  question(position, { type: 'MAILBOX', scenario: JSON.stringify(mailboxScenario) });

/** An assessment as the server describes it. */
export function assessment(current: object | null, changes: Readonly<Record<string, unknown>> = {}) {
  return {
    __typename: 'Assessment',
    id: 'attempt',
    kind: 'PRACTICE',
    competence: null,
    state: 'IN_PROGRESS',
    answered: 6,
    remainingAtLeast: 11,
    remainingAtMost: 16,
    lastSavedAt: '2026-11-22T09:42:00Z',
    mayFinish: false,
    current,
    ...changes,
  };
}
