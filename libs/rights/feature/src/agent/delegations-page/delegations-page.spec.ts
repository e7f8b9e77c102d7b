import { renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { giveDialogs } from '../../testing/hand';
import { answered, answeredRight, sampleDelegation, sampleRight } from '../../testing/samples';
import { DelegationsPage } from './delegations-page';

beforeAll(giveDialogs);

async function show(mine: { given?: object[]; received?: object[]; rights?: object[] }) {
  const end = jest.fn();
  const page = await renderPage(DelegationsPage, {
    answers: {
      ContactsCard: () => ({ contacts: [] }),
      MyDelegations: () => ({
        myDelegations: {
          __typename: 'MyDelegations',
          given: mine.given ?? [],
          received: mine.received ?? [],
          options: {
            __typename: 'DelegationOptions',
            rights: mine.rights ?? [],
            orgUnits: [],
            today: '2026-06-15',
            latestUntil: '2027-06-15',
          },
        },
      }),
      EndDelegation: ({ input }) => {
        end(input);
        const delegation = answered(sampleDelegation({ state: 'ENDED', mayEnd: false }));
        return { endDelegation: { __typename: 'DelegationPayload', delegation, userErrors: [] } };
      },
    },
  });
  return { ...page, end };
}

describe('DelegationsPage', () => {
  it('says in whose name one acts, on what, until when and why', async () => {
    const { text, element } = await show({ received: [answered(sampleDelegation())] });
    expect(text()).toContain('Vous agissez par délégation de Gwen Le Bras');
    expect(text()).toMatch(/30\s+juin\s+2026\s+inclus/);
    expect(text()).toContain('Arrêté 2026-12');
    expect(text()).toContain('Vous ne détenez aucun droit à déléguer');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('offers to give a part of one’s rights to whoever holds some', async () => {
    const { element, text } = await show({ rights: [answeredRight(sampleRight())] });
    expect(text()).toContain('Personne n’agit en votre nom');
    expect(element.querySelector('a[href="/mes-delegations/nouvelle"]')).not.toBeNull();
  });

  it('ends one once it is confirmed', async () => {
    const { element, find, settle, end } = await show({ given: [answered(sampleDelegation())] });
    element.querySelector<HTMLButtonElement>('#end-delegation')?.click();
    await settle();
    find('La garder').click();
    await settle();
    expect(end).not.toHaveBeenCalled();
    element.querySelector<HTMLButtonElement>('#end-delegation')?.click();
    await settle();
    [...document.querySelectorAll<HTMLButtonElement>('dialog button')].at(-1)?.click();
    await settle();
    expect(end).toHaveBeenCalledWith({ delegationId: 'delegation' });
  });
});
