import { refuse, renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { AccessesPage } from './accesses-page';

const agent = (number: number) => ({
  __typename: 'AgentAccess',
  id: `agent-${number}`,
  displayName: `Agent ${number}`,
  matricule: `A${number}`,
  orgUnitName: 'Voirie',
  state: 'NONE',
  codeExpiresAt: null,
});

async function show(count = 2) {
  URL.createObjectURL = () => 'blob:jalon';
  URL.revokeObjectURL = () => undefined;
  const sent: unknown[] = [];
  const page = await renderPage(AccessesPage, {
    answers: {
      AccessesPage: {
        agentAccesses: {
          __typename: 'AgentAccessConnection',
          edges: Array.from({ length: count }, (_, index) => ({
            __typename: 'AgentAccessEdge',
            cursor: `${index}`,
            node: agent(index),
          })),
          pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
          totalCount: count,
        },
      },
      AccessUnits: {
        accessUnits: [{ __typename: 'AccessUnit', id: 'unit-1', name: 'Voirie', agents: count }],
      },
      HandOverCodes: ({ input }) => {
        sent.push(input);
        const one = { __typename: 'HandedCode', code: 'X', signInName: 'y', purpose: 'FIRST_ACCESS' };
        return {
          handOverCodes: {
            __typename: 'HandOverCodesPayload',
            codes: [0, 1].map((index) => ({
              ...one,
              agentId: `agent-${index}`,
              displayName: `Agent ${index}`,
            })),
            expiresAt: '2026-06-22T08:00:00Z',
            slips: btoa('%PDF-'),
            userErrors: [],
          },
        };
      },
    },
  });
  return { ...page, sent };
}

function print(element: HTMLElement): void {
  element.querySelector('form.print')?.dispatchEvent(new Event('submit', { cancelable: true }));
}

describe('AccessesPage', () => {
  it('prints the slips of those chosen, once it is said how they will be handed over', async () => {
    const { element, settle, sent, text } = await show();
    element.querySelector<HTMLInputElement>('thead input')?.click();
    await settle();
    expect(text()).toContain('2 agents choisis');
    print(element);
    await settle();
    expect(sent).toEqual([]);
    element.querySelector<HTMLInputElement>('#confirm-hand-over')?.click();
    print(element);
    await settle();
    expect(sent).toEqual([
      { agentIds: ['agent-0', 'agent-1'], check: 'AT_HAND_OVER', endsFormerWays: false, language: 'FR' },
    ]);
    expect(text()).toContain('Ouvrir les 2 fiches à imprimer');
    expect(text()).toContain('Cochez les agents');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('says that everybody can sign in when nobody is left', async () => {
    const { text } = await show(0);
    expect(text()).toContain('Tous vos agents peuvent se connecter');
  });

  it('says whose page it is to who may not', async () => {
    const page = await renderPage(AccessesPage, {
      answers: { AccessesPage: refuse('FORBIDDEN'), AccessUnits: refuse('FORBIDDEN') },
    });
    expect(page.text()).toContain('celle des référents des accès');
  });
});
