/** What an employer that starts has to do, in the order in which each helps the next. */
export enum SetUpStepCode {
  CONTACTS = 'CONTACTS',
  ORGANISATION = 'ORGANISATION',
  PEOPLE = 'PEOPLE',
  RIGHTS = 'RIGHTS',
  DECISION = 'DECISION',
  ACCESS = 'ACCESS',
  FIRST_SIGN_INS = 'FIRST_SIGN_INS',
}

export enum SetUpStepState {
  TODO = 'TODO',
  STARTED = 'STARTED',
  DONE = 'DONE',
}

/** What the employer has today: counts, and nobody's name. */
export interface EmployerCounts {
  /** Of the subjects that people look for first, how many have a named contact. */
  readonly firstContacts: number;
  readonly units: number;
  readonly positions: number;
  /** Agents engaged and placed today. */
  readonly placedAgents: number;
  readonly agents: number;
  /** Of the operations without which nothing works, how many are held by somebody. */
  readonly firstOperations: number;
  readonly decidedPurposes: number;
  /** Agents who can sign in. */
  readonly openAccesses: number;
  /** Agents who hold a code and have not used it. */
  readonly waitingCodes: number;
}

/** How far a step is: so many done, of so many when it is known how many there are. */
export interface StepProgress {
  readonly code: SetUpStepCode;
  readonly state: SetUpStepState;
  readonly done: number;
  readonly expected: number | null;
  /** How long it takes somebody who does it for the first time, in minutes. */
  readonly minutes: number;
}

/** The subjects of contacts that people look for first: their file, their data, their sign-in. */
export const FIRST_SUBJECTS = 3;
/** Reading files, confirming identities, protecting data. */
export const FIRST_OPERATIONS = 3;

/** About ten seconds for a line pasted and checked, and as much for a slip handed over. */
const LINES_A_MINUTE = 6;

/** Where an employer is, from what it has: nothing is ticked by hand, so that nothing lies. */
export function stepsOf(counts: EmployerCounts, expectedAgents: number | null): StepProgress[] {
  // Somebody without an engagement is no colleague to be expected: the administrator who only sets up.
  const expected = expectedAgents ?? (counts.placedAgents > 0 ? counts.agents : null);
  const minutes = Math.max(5, Math.ceil((expected ?? 0) / LINES_A_MINUTE));
  const given = counts.openAccesses + counts.waitingCodes;
  return [
    step(SetUpStepCode.CONTACTS, counts.firstContacts, FIRST_SUBJECTS, 5),
    organisationStep(counts),
    step(SetUpStepCode.PEOPLE, counts.placedAgents, expected, minutes),
    step(SetUpStepCode.RIGHTS, counts.firstOperations, FIRST_OPERATIONS, 10),
    step(SetUpStepCode.DECISION, Math.min(counts.decidedPurposes, 1), 1, 15),
    step(SetUpStepCode.ACCESS, given, expected, minutes),
    step(SetUpStepCode.FIRST_SIGN_INS, counts.openAccesses, expected, 5),
  ];
}

function organisationStep({ units, positions }: EmployerCounts): StepProgress {
  const state =
    units > 0 && positions > 0
      ? SetUpStepState.DONE
      : units > 0
        ? SetUpStepState.STARTED
        : SetUpStepState.TODO;
  return { code: SetUpStepCode.ORGANISATION, state, done: units, expected: null, minutes: 10 };
}

function step(code: SetUpStepCode, done: number, expected: number | null, minutes: number): StepProgress {
  const isDone = expected !== null && done >= expected;
  const state = isDone ? SetUpStepState.DONE : done > 0 ? SetUpStepState.STARTED : SetUpStepState.TODO;
  return { code, state, done, expected, minutes };
}
