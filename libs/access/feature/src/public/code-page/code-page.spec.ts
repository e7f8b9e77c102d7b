import { renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { LocalSignIn } from '../../local/local-sign-in';
import { fill, givePasskeys, submit } from '../../testing/person';
import { CodePage } from './code-page';

const opened = {
  givenName: 'Kévin',
  employerName: 'Région Armorique',
  purpose: 'FIRST_ACCESS',
  signInName: 'loutre-violon-417',
  expiresAt: '2026-06-22T08:00:00Z',
};

async function show(local: object, inputs: Readonly<Record<string, unknown>> = {}) {
  givePasskeys();
  return renderPage(CodePage, { inputs, providers: [{ provide: LocalSignIn, useValue: local }] });
}

/** The code is typed and sent. */
async function type(page: Awaited<ReturnType<typeof show>>, code = 'CDFG-HJKM-NPQR-TWX3') {
  fill(page.element, 'access-code', code);
  submit(page.element);
  await page.settle();
}

describe('CodePage', () => {
  it('asks for a code before anything is sent, and says where to get one', async () => {
    const lookAtCode = jest.fn();
    const page = await show({ lookAtCode });
    submit(page.element);
    await page.settle();
    expect(lookAtCode).not.toHaveBeenCalled();
    expect(page.element.querySelector('[role=alert] a')?.textContent).toContain('Remplissez ce champ');
    expect(page.text()).toContain('référent des accès');
    expect(await accessibilityFaults(page.element)).toEqual([]);
  });

  it.each([
    ['CODE_USED', 'Ce code a déjà servi'],
    ['CODE_EXPIRED', 'n’est plus valable'],
    ['TOO_MANY_TRIES', 'Attendez un quart d’heure'],
    ['SOMETHING_NEW', 'le serveur ne répond pas'],
  ])('says what %s means and what to do', async (refusal, words) => {
    const page = await show({ lookAtCode: async () => ({ refusal }) });
    await type(page);
    expect(page.element.querySelector('jalon-local-refusal')?.textContent).toContain(words);
    expect(page.element.querySelector('jalon-choose-way')).toBeNull();
  });

  it('greets whoever holds it by their name, and offers a passkey first, in plain words', async () => {
    const page = await show({ lookAtCode: async () => ({ refusal: null, opened }) });
    await type(page);
    expect(page.element.querySelector('h1')?.textContent).toContain('Bonjour Kévin');
    const headings = [...page.element.querySelectorAll('h2')].map((one) => one.textContent?.trim());
    expect(headings).toEqual(['Une clé d’accès (conseillé)', 'Un mot de passe']);
    expect(page.text()).toContain('loutre-violon-417');
    expect(await accessibilityFaults(page.element)).toEqual([]);
  });

  it('offers no passkey on a computer that others use', async () => {
    const lookAtCode = async () => ({ refusal: null, opened });
    const page = await show({ lookAtCode }, { partage: '1' });
    await type(page);
    expect(page.text()).not.toContain('Créer ma clé d’accès');
    expect(page.text()).toContain('Cet ordinateur est partagé');
  });

  it('says of a password what is to be mended, at its field, and keeps it', async () => {
    const openWithPassword = jest.fn(async () => ({ refusal: 'PASSWORD_WEAK', faults: ['TOO_EASY'] }));
    const page = await show({ lookAtCode: async () => ({ refusal: null, opened }), openWithPassword });
    await type(page, 'cdfg hjkm');
    fill(page.element, 'new-password', 'motdepasse123');
    await page.settle();
    page.element.querySelectorAll('form')[0]?.dispatchEvent(new Event('submit', { cancelable: true }));
    await page.settle();
    expect(openWithPassword).toHaveBeenCalledWith('cdfg hjkm', 'motdepasse123', false);
    expect(page.element.querySelector('#new-password-fault')?.textContent).toContain('trop facile à deviner');
    expect(page.element.querySelector<HTMLInputElement>('#new-password')?.value).toBe('motdepasse123');
  });
});
