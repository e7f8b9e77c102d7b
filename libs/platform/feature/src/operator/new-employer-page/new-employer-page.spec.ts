import { renderPage } from '@jalon/shared/portal/testing';
import { NewEmployerPage } from './new-employer-page';

const offer = { signInProviders: [{ __typename: 'SignInProvider', key: 'demo', label: 'Démonstration' }] };
const payload = (facts: object) => ({
  openEmployer: { __typename: 'FirstAccessPayload', employerId: null, link: null, userErrors: [], ...facts },
});

function type(element: HTMLElement, id: string, value: string): void {
  const field = element.querySelector<HTMLInputElement>(`#${id}`) as HTMLInputElement;
  field.value = value;
  field.dispatchEvent(new Event('input'));
}

describe('NewEmployerPage', () => {
  it('puts each fault at its field, and says it first', async () => {
    const fault = { __typename: 'UserError', code: 'SIRET_INVALID', path: ['input', 'siret'] };
    const { element, find, settle, text } = await renderPage(NewEmployerPage, {
      answers: { SignInOffer: offer, OpenEmployer: payload({ userErrors: [fault] }) },
    });
    find('Ouvrir l’employeur').click();
    await settle();
    expect(text()).toContain('Une chose empêche de continuer');
    expect(element.querySelector('#new-siret')?.getAttribute('aria-invalid')).toBe('true');
    expect(element.querySelector('#new-siret-fault')?.textContent).toContain('Ce n’est pas un SIRET');
  });

  it('sends digits without spaces, then shows the link once, to copy and to print', async () => {
    const sent: object[] = [];
    const link = {
      __typename: 'FirstAccessLink',
      url: 'https://jalon.exemple.fr/invitation/secret',
      expiresAt: '2026-06-22T08:00:00.000Z',
    };
    const { element, find, settle, text } = await renderPage(NewEmployerPage, {
      answers: {
        SignInOffer: offer,
        OpenEmployer: ({ input }) => {
          sent.push(input as object);
          return payload({ employerId: 'kerlaz', link });
        },
      },
    });
    type(element, 'new-siret', '212 900 197 00014');
    type(element, 'new-shortName', 'Kerlaz');
    find('Ouvrir l’employeur').click();
    await settle();
    expect(sent).toMatchObject([{ siret: '21290019700014', signInProvider: null, administratorEmail: null }]);
    expect(text()).toContain('https://jalon.exemple.fr/invitation/secret');
    expect(text()).toContain('cette page ne le montrera plus');
    expect(find('Imprimer')).toBeTruthy();
    expect(element.querySelector('form')).toBeNull();
  });
});
