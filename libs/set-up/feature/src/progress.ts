import type { SetUpFieldsFragment } from './set-up.generated';

type Step = SetUpFieldsFragment['steps'][number];

/** The step to do next: the first that is not done. Null once everything is. */
export const nextStep = (steps: readonly Step[]): Step | null =>
  steps.find(({ state }) => state !== 'DONE') ?? null;

export const doneSteps = (steps: readonly Step[]): number =>
  steps.filter(({ state }) => state === 'DONE').length;

/** How many minutes what is left takes somebody who does it for the first time. */
export const minutesLeft = (steps: readonly Step[]): number =>
  steps.filter(({ state }) => state !== 'DONE').reduce((sum, { minutes }) => sum + minutes, 0);

/** Where each step is done. */
export const stepPaths: Readonly<Record<Step['code'], string>> = {
  CONTACTS: '/rh/mise-en-place/contacts',
  ORGANISATION: '/rh/organisation',
  PEOPLE: '/rh/mise-en-place/personnes',
  RIGHTS: '/rh/habilitations',
  DECISION: '/rh/decisions',
  ACCESS: '/rh/acces',
  FIRST_SIGN_INS: '/rh/acces',
};
