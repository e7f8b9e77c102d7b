import { renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { LocalSignIn } from '../../local/local-sign-in';
import { fill, submit } from '../../testing/person';
import { PasswordPage } from './password-page';

const show = (signInWithPassword: jest.Mock, inputs = {}) =>
  renderPage(PasswordPage, {
    inputs,
    providers: [{ provide: LocalSignIn, useValue: { signInWithPassword } }],
  });

describe('PasswordPage', () => {
  it('asks for both fields at once, and lets the browser fill them in', async () => {
    const send = jest.fn();
    const { element, settle } = await show(send);
    submit(element);
    await settle();
    expect(send).not.toHaveBeenCalled();
    expect(element.querySelectorAll('[role=alert] a')).toHaveLength(2);
    const hints = [...element.querySelectorAll('input')].map((one) => one.getAttribute('autocomplete'));
    expect(hints).toEqual(['username', 'current-password']);
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('says the same whatever is wrong, and how many tries there are', async () => {
    const send = jest.fn(async () => ({ refusal: 'PASSWORD_REFUSED' }));
    const { element, settle, text } = await show(send, { partage: '1' });
    fill(element, 'sign-in-name', 'loutre violon 417');
    fill(element, 'sign-in-password', 'wrong');
    submit(element);
    await settle();
    expect(send).toHaveBeenCalledWith('loutre violon 417', 'wrong', true);
    expect(text()).toContain('L’identifiant ou le mot de passe ne convient pas.');
    expect(text()).toContain('dix essais');
  });

  it('tells whoever forgot to go and see somebody, never to write', async () => {
    const { text } = await show(jest.fn());
    expect(text()).toContain('Présentez-vous au référent des accès');
    expect(text()).toContain('Rien ne se fait par courriel');
  });
});
