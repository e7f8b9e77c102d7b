import { refuse, renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { SetUpPage } from './set-up-page';

const step = (code: string, state: string, done: number, expected: number | null, minutes = 5) => ({
  __typename: 'SetUpStep',
  code,
  state,
  done,
  expected,
  minutes,
});
const setUp = (changes: object = {}) => ({
  __typename: 'SetUp',
  expectedAgents: 80,
  hidden: false,
  steps: [
    step('CONTACTS', 'DONE', 3, 3),
    step('ORGANISATION', 'STARTED', 2, null, 10),
    step('PEOPLE', 'STARTED', 62, 80, 14),
    step('RIGHTS', 'TODO', 0, 3, 10),
    step('DECISION', 'TODO', 0, 1, 15),
    step('ACCESS', 'TODO', 0, 80, 14),
    step('FIRST_SIGN_INS', 'TODO', 0, 80),
  ],
  ...changes,
});

async function show(answer: object | (() => never) = { setUp: setUp() }) {
  const planned: unknown[] = [];
  const page = await renderPage(SetUpPage, {
    answers: {
      SetUp: answer as object,
      ContactsCard: { contacts: [] },
      PlanSetUp: ({ input }) => {
        planned.push(input);
        const { expectedAgents } = input as { expectedAgents: number };
        const userErrors =
          expectedAgents === 0
            ? [{ __typename: 'UserError', code: 'NUMBER_RANGE', path: ['input', 'expectedAgents'] }]
            : [];
        return { planSetUp: { __typename: 'PlanSetUpPayload', setUp: setUp(), userErrors } };
      },
    },
  });
  return { ...page, planned };
}

describe('SetUpPage', () => {
  it('tells the truth of each step, and how long the rest takes', async () => {
    const { text, element } = await show();
    expect(text()).toContain('Étapes faites\u00a0: 1 sur 7');
    expect(text()).toContain('il reste environ 68\u00a0minutes');
    expect(text()).toContain('62 en poste sur 80');
    expect(text()).toContain('2 services');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('blocks nothing: each step leads to where it is done, the next one first', async () => {
    const { element } = await show();
    const links = [...element.querySelectorAll<HTMLAnchorElement>('.steps a.button')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/rh/mise-en-place/contacts',
      '/rh/organisation',
      '/rh/mise-en-place/personnes',
      '/rh/imports',
      '/rh/agents/nouveau',
      '/rh/habilitations',
      '/rh/decisions',
      '/rh/acces',
      '/rh/acces',
    ]);
    const loud = links.filter((link) => !link.classList.contains('button--quiet'));
    expect(loud.map((link) => link.getAttribute('href'))).toEqual(['/rh/organisation']);
  });

  it('keeps how many agents there are, refuses what is no number, and can be put away', async () => {
    const { element, settle, planned, text, find } = await show();
    const field = element.querySelector('#set-up-expected') as HTMLInputElement;
    field.value = 'beaucoup';
    field.dispatchEvent(new Event('input'));
    element.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
    expect(text()).toContain('Donnez un nombre entier, à partir de 1.');
    field.value = '82';
    field.dispatchEvent(new Event('input'));
    element.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
    expect(text()).toContain('C’est enregistré.');
    find('Ne plus proposer la mise en place à l’accueil').click();
    await settle();
    expect(planned).toEqual([
      { expectedAgents: 0, hidden: false },
      { expectedAgents: 82, hidden: false },
      { expectedAgents: 82, hidden: true },
    ]);
  });

  it('asks for a habilitation', async () => {
    const { text } = await show(refuse('FORBIDDEN'));
    expect(text()).toContain('Cette page demande une habilitation');
  });
});
