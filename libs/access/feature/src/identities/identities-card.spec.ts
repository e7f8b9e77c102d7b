import { TestBed } from '@angular/core/testing';
import { FullPage } from '@jalon/shared/portal';
import { renderPage } from '@jalon/shared/portal/testing';
import { provideAccessTexts } from '../access-texts';
import { IdentitiesCard } from './identities-card';

const identity = (id: string, isPersonal: boolean) => ({
  __typename: 'LinkedIdentity',
  id,
  providerLabel: isPersonal ? 'Compte personnel' : 'ProConnect',
  isPersonal,
  linkedAt: '2026-06-01T08:00:00Z',
  lastUsedAt: null,
});
const proposal = (state: string, refusal: string | null = null) => ({
  __typename: 'ProposedIdentity',
  id: 'asked',
  providerLabel: 'Compte personnel',
  state,
  proposedAt: '2026-06-02T08:00:00Z',
  refusal,
});
const place = { __typename: 'IdentityPlace', key: 'personal', label: 'Compte personnel', isPersonal: true };

async function show(
  { identities = [identity('a', false)], proposals = [] as object[] } = {},
  { ways = 1, begin = {} as object } = {},
) {
  const open = jest.fn();
  const remove = jest.fn(() => ({
    removeMyIdentity: { __typename: 'MyIdentitiesPayload', userErrors: [] },
  }));
  const page = await renderPage(IdentitiesCard, {
    answers: {
      MyIdentitiesCard: {
        myIdentities: { __typename: 'MyIdentities', identities, proposals, places: [place] },
      },
      BeginIdentityLink: {
        beginIdentityLink: {
          __typename: 'BeginIdentityLinkPayload',
          path: '/auth/sign-in?provider=personal&link=1',
          userErrors: [],
          ...begin,
        },
      },
      RemoveMyIdentity: remove,
    },
    inputs: { ways },
    providers: [provideAccessTexts(), { provide: FullPage, useValue: { open } }],
  });
  return { ...page, open, remove };
}

describe('IdentitiesCard', () => {
  it('lists what opens the space, and never offers to remove the last way in', async () => {
    const { element, text } = await show();
    expect(text()).toContain('ProConnect');
    expect(element.textContent).not.toContain('Retirer, ProConnect');
  });

  it('leads to the provider, which asks who one is', async () => {
    const { find, settle, open } = await show();
    find('Ajouter avec Compte personnel').click();
    await settle();
    expect(open).toHaveBeenCalledWith('/auth/sign-in?provider=personal&link=1');
  });

  it('goes nowhere when the place is no longer offered', async () => {
    const { find, settle, open } = await show({}, { begin: { path: null } });
    find('Ajouter avec Compte personnel').click();
    await settle();
    expect(open).not.toHaveBeenCalled();
  });

  it('says that one waits, and why another was refused', async () => {
    expect((await show({ proposals: [proposal('PENDING')] })).text()).toContain('À confirmer');
    TestBed.resetTestingModule();
    const { text } = await show({ proposals: [proposal('REFUSED', 'Injoignable')] });
    expect(text()).toContain('La raison donnée : Injoignable'.replace(' :', '\u00a0:'));
  });

  it('removes one after a question', async () => {
    HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
      this.open = false;
    };
    const both = { identities: [identity('a', false), identity('b', true)] };
    const { element, find, settle, remove } = await show(both, { ways: 2 });
    find('Retirer, Compte personnel').click();
    await settle();
    expect(element.querySelector('dialog[open]')?.textContent).toContain(
      'vos autres sessions seront fermées',
    );
    expect(remove).not.toHaveBeenCalled();
    find('Retirer cette identité').click();
    await settle();
    expect(remove).toHaveBeenCalledWith({ input: { id: 'b' } });
  });
});
