import { renderPage } from '@jalon/shared/portal/testing';
import { EmployerPage } from './employer-page';

const employer = {
  __typename: 'PlatformEmployer',
  id: 'kerlaz',
  siret: '21290019700014',
  name: 'Commune de Kerlaz',
  shortName: 'Kerlaz',
  branch: 'TERRITORIAL',
  operatesPlatform: false,
  setup: 'WITHOUT_CONTACTS',
  agents: 12,
  lastSignInOn: '2026-06-15',
  invitedUntil: null,
  signInProvider: null,
  closedModules: ['TEAM_MAP'],
  accentLight: null,
  accentDark: null,
  logoPath: null,
};

async function show(answers: object = {}, facts: object = {}) {
  return renderPage(EmployerPage, {
    inputs: { employerId: 'kerlaz' },
    answers: {
      PlatformEmployer: {
        platformEmployer: {
          __typename: 'PlatformEmployerDetail',
          employer,
          contacts: [],
          accesses: [],
          ...facts,
        },
        signInProviders: [],
      },
      ...answers,
    },
  });
}

const box = (element: HTMLElement, id: string) =>
  element.querySelector<HTMLInputElement>(`#${id}`) as HTMLInputElement;

describe('EmployerPage', () => {
  it('says where the employer is, and closes what is unticked', async () => {
    const sent: object[] = [];
    const { element, find, settle, text } = await show({
      AmendEmployer: ({ input }: Record<string, unknown>) => {
        sent.push(input as object);
        const outcome = { proposedAccentLight: null, proposedAccentDark: null, userErrors: [] };
        return { amendEmployer: { __typename: 'AmendEmployerPayload', ...outcome } };
      },
    });
    expect(text()).toContain('Aucun contact nommé');
    expect(box(element, 'settings-TEAM_MAP').checked).toBe(false);
    box(element, 'settings-CERTIFICATION').click();
    find('Enregistrer les réglages').click();
    await settle();
    expect(sent).toMatchObject([{ employerId: 'kerlaz', closedModules: ['TEAM_MAP', 'CERTIFICATION'] }]);
    expect(text()).toContain('Réglages enregistrés');
  });

  it('proposes the nearest colour that can be read, and takes it at a click', async () => {
    const { element, find, settle } = await show({
      AmendEmployer: {
        amendEmployer: {
          __typename: 'AmendEmployerPayload',
          proposedAccentLight: '#806712',
          proposedAccentDark: null,
          userErrors: [{ __typename: 'UserError', code: 'CONTRAST', path: ['input', 'accentLight'] }],
        },
      },
    });
    find('Enregistrer les réglages').click();
    await settle();
    expect(element.querySelector('#settings-accentLight-fault')?.textContent).toContain(
      'ne se lit pas assez',
    );
    find('Prendre #806712, la plus proche qui se lit').click();
    await settle();
    expect(box(element, 'settings-accentLight').value).toBe('#806712');
    const preview = element.querySelector<HTMLElement>('.preview');
    expect(preview?.textContent).toContain('Kerlaz');
    expect(preview?.style.borderBottomColor).toBe('rgb(128, 103, 18)');
  });

  it('says when nobody has such an employer', async () => {
    const { text } = await renderPage(EmployerPage, {
      inputs: { employerId: 'nobody' },
      answers: { PlatformEmployer: { platformEmployer: null, signInProviders: [] } },
    });
    expect(text()).toContain('Cet employeur n’existe pas');
  });
});
