import { renderInShell } from '../../testing/render-with';
import { InvitationPage } from './invitation-page';

const show = async (facts: object) => {
  const accessInvitation = {
    __typename: 'AccessInvitation',
    state: 'OPEN',
    employerName: 'Commune de Kerlaz',
    expiresAt: '2026-06-22T08:00:00.000Z',
    providers: [{ __typename: 'SignInProvider', key: 'proconnect', label: 'ProConnect' }],
    ...facts,
  };
  const { element, fixture } = await renderInShell(InvitationPage, {
    inputs: { secret: 'secret' },
    answers: { AccessInvitation: { accessInvitation } },
  });
  for (let turn = 0; turn < 5; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    await fixture.whenStable();
  }
  return element;
};

describe('InvitationPage', () => {
  it('says which employer and what will happen, then leads to its provider with the link', async () => {
    const element = await show({});
    expect(element.querySelector('h1')?.textContent).toContain('Commune de Kerlaz vous ouvre un accès');
    const link = element.querySelector<HTMLAnchorElement>('a.provider');
    expect(link?.textContent).toContain('ProConnect');
    expect(link?.getAttribute('href')).toBe(
      '/auth/sign-in?provider=proconnect&invitation=secret&returnTo=%2Fmon-espace',
    );
  });

  it.each([
    ['USED', 'Ce lien a déjà servi'],
    ['EXPIRED', 'Ce lien n’est plus valable'],
    ['UNKNOWN', 'Ce lien n’est pas reconnu'],
  ])('tells %s in words, and leads nowhere but to the sign-in page', async (state, heading) => {
    const element = await show({ state, providers: [] });
    expect(element.querySelector('h1')?.textContent).toContain(heading);
    expect(element.querySelector('a.provider')).toBeNull();
    expect(element.querySelector('a[href="/connexion"]')).not.toBeNull();
  });
});
