import { renderPage } from '@jalon/shared/portal/testing';
import { sampleSharing } from '../testing/sample-sharing';
import { InvitationNotice } from './invitation-notice/invitation-notice';
import { SharingCard } from './sharing-card/sharing-card';

describe('SharingCard', () => {
  const show = (sharing: object) =>
    renderPage(SharingCard, { answers: { SharingCard: { mySharing: { ...sampleSharing, ...sharing } } } });

  it('says that nobody else sees the profile, and that sharing shows itself first', async () => {
    const { text, find } = await show({});
    expect(text()).toContain('Personne d’autre ne voit ce profil');
    expect(text()).toContain('exactement ce qui serait visible de Maëlle Riou');
    expect(find('Voir avant de partager').getAttribute('href')).toBe('/mes-competences/partage');
  });

  it('says what is seen, by whom and since when', async () => {
    const { text } = await show({
      shared: true,
      sharedAt: '2026-11-20T09:00:00Z',
      seen: sampleSharing.preview,
    });
    expect(text()).toContain('Ce que voit Région Armorique');
    expect(text()).toContain(
      'Les niveaux que vous avez partagés le 20\u00a0novembre\u00a02026 sont visibles de Maëlle Riou',
    );
  });

  it('says that what is seen is older than the profile', async () => {
    const { text } = await show({ shared: true, sharedAt: '2026-11-20T09:00:00Z', outdated: true });
    expect(text()).toContain('Ce profil a changé depuis');
  });
});

describe('InvitationNotice', () => {
  const invitation = (id: string, invitedByName: string) => ({
    __typename: 'Invitation',
    id,
    invitedByName,
    invitedAt: '2026-11-20T09:00:00Z',
  });

  const gate = (isVoluntary: boolean) => ({
    __typename: 'DecisionGate',
    purpose: 'ASSESSMENT_CAMPAIGN',
    closedOn: null,
    opensOn: null,
    mayPublish: false,
    contact: null,
    decision: {
      __typename: 'PublishedDecision',
      id: 'd1',
      title: 'Évaluer',
      purposes: [{ __typename: 'DecidedPurpose', purpose: 'ASSESSMENT_CAMPAIGN', isVoluntary }],
      managersSee: [],
      managersSeeWords: null,
      endsOn: '2029-05-31',
    },
  });

  async function show(first: readonly ReturnType<typeof invitation>[], isVoluntary = true) {
    let invitations = [...first];
    const page = await renderPage(InvitationNotice, {
      answers: {
        InvitationNotice: () => ({ myInvitations: invitations }),
        DecisionGate: { decisionGate: gate(isVoluntary) },
        DismissInvitation: ({ input }) => {
          const { id } = input as { id: string };
          invitations = invitations.filter((one) => one.id !== id);
          return { dismissInvitation: { __typename: 'DismissInvitationPayload', userErrors: [] } };
        },
      },
    });
    return page;
  }

  it('says who invites, that it is voluntary, and that nobody will know', async () => {
    const { text } = await show([invitation('1', 'Maëlle Riou')]);
    expect(text()).toContain('Invitation de Maëlle Riou, le 20\u00a0novembre\u00a02026');
    expect(text()).toContain('C’est volontaire');
    expect(text()).toContain('Personne ne saura');
  });

  it('leads to what the employer decided, and calls nothing voluntary that is not', async () => {
    const { text, find } = await show([invitation('1', 'Maëlle Riou')], false);
    expect(text()).toContain('C’est demandé à chaque agent concerné.');
    expect(text()).not.toContain('volontaire');
    expect(find('Lire la décision').getAttribute('href')).toBe('/decisions/d1');
  });

  it('names each who invites once, and puts every invitation away in one click', async () => {
    const { text, find, settle } = await show([
      invitation('1', 'Maëlle Riou'),
      invitation('2', 'Maëlle Riou'),
      invitation('3', 'Yann Kervella'),
    ]);
    expect(text()).toContain('Invitation de Maëlle Riou et Yann Kervella');
    find('Ne plus afficher').click();
    await settle();
    expect(text()).toBe('');
  });

  it('takes no room when nobody invites', async () => {
    expect((await show([])).text()).toBe('');
  });
});
