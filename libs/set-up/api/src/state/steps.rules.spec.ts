import { type EmployerCounts, SetUpStepCode, SetUpStepState, stepsOf } from './steps.rules';

const NOTHING: EmployerCounts = {
  firstContacts: 0,
  units: 0,
  positions: 0,
  placedAgents: 0,
  agents: 1,
  firstOperations: 0,
  decidedPurposes: 0,
  openAccesses: 0,
  waitingCodes: 0,
};
const stateOf = (code: SetUpStepCode, counts: Partial<EmployerCounts>, expected: number | null = 80) =>
  stepsOf({ ...NOTHING, ...counts }, expected).find((one) => one.code === code);

describe('where an employer is', () => {
  it('is at the start when it has nothing, whoever is expected', () => {
    const states = stepsOf(NOTHING, 80).map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set([SetUpStepState.TODO]));
    expect(stepsOf(NOTHING, 80)).toHaveLength(Object.values(SetUpStepCode).length);
  });

  it.each([
    [SetUpStepCode.CONTACTS, { firstContacts: 2 }, SetUpStepState.STARTED],
    [SetUpStepCode.CONTACTS, { firstContacts: 3 }, SetUpStepState.DONE],
    [SetUpStepCode.ORGANISATION, { units: 4 }, SetUpStepState.STARTED],
    [SetUpStepCode.ORGANISATION, { units: 4, positions: 1 }, SetUpStepState.DONE],
    [SetUpStepCode.PEOPLE, { placedAgents: 79 }, SetUpStepState.STARTED],
    [SetUpStepCode.PEOPLE, { placedAgents: 80 }, SetUpStepState.DONE],
    [SetUpStepCode.RIGHTS, { firstOperations: 1 }, SetUpStepState.STARTED],
    [SetUpStepCode.RIGHTS, { firstOperations: 3 }, SetUpStepState.DONE],
    [SetUpStepCode.DECISION, { decidedPurposes: 2 }, SetUpStepState.DONE],
    [SetUpStepCode.ACCESS, { openAccesses: 40, waitingCodes: 39 }, SetUpStepState.STARTED],
    [SetUpStepCode.ACCESS, { openAccesses: 40, waitingCodes: 40 }, SetUpStepState.DONE],
    [SetUpStepCode.FIRST_SIGN_INS, { openAccesses: 1, waitingCodes: 79 }, SetUpStepState.STARTED],
  ])('%s with %j is %s', (code, counts, state) => {
    expect(stateOf(code, counts)?.state).toBe(state);
  });

  it('says of how many, once it is known', () => {
    expect(stateOf(SetUpStepCode.PEOPLE, {}, null)).toMatchObject({
      expected: null,
      state: SetUpStepState.TODO,
    });
    // Nobody said how many there are: those registered are all there are, and one who is not placed is missing.
    const counts = { agents: 12, placedAgents: 11 };
    expect(stateOf(SetUpStepCode.PEOPLE, counts, null)).toMatchObject({ done: 11, expected: 12 });
    expect(stateOf(SetUpStepCode.PEOPLE, { placedAgents: 62, agents: 63 })).toMatchObject({
      done: 62,
      expected: 80,
    });
  });

  it('takes longer with more people', () => {
    const [small, large] = [10, 600].map((size) => stateOf(SetUpStepCode.PEOPLE, {}, size)?.minutes ?? 0);
    expect(large).toBeGreaterThan(Number(small));
  });
});
