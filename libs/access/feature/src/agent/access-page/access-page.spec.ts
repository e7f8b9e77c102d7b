import { renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { LocalSignIn } from '../../local/local-sign-in';
import { fill, giveDialogs, givePasskeys, submit } from '../../testing/person';
import { AccessPage } from './access-page';

const passkey = {
  __typename: 'Passkey',
  id: 'key-1',
  name: 'Mon téléphone',
  addedAt: '2026-06-15T08:00:00Z',
  lastUsedAt: null,
  isBackedUp: false,
};
const contact = {
  __typename: 'Contact',
  id: 'contact-1',
  subject: 'SIGN_IN',
  name: 'Jaouen Merrien',
  role: 'Assistance',
  phone: '01 99 00 26 26',
  email: null,
  hours: '8 h – 18 h',
  place: null,
};

async function show(facts: object = {}, codes: readonly string[] = [], local: object = {}) {
  giveDialogs();
  givePasskeys();
  const sent: unknown[] = [];
  const answer = (__field: string) => (variables: { input?: unknown }) => {
    sent.push([__field, variables.input]);
    const userErrors = codes.map((code) => ({ __typename: 'UserError', code, path: ['input', 'current'] }));
    return { [__field]: { __typename: 'MyAccessPayload', userErrors } };
  };
  const myAccess = {
    __typename: 'MyAccess',
    signInName: 'loutre-violon-417',
    passwordSetAt: null,
    passwordUsedAt: null,
    ways: 1,
    passkeys: [passkey],
    ...facts,
  };
  const page = await renderPage(AccessPage, {
    answers: {
      MyAccessPage: { localSignIn: true, myAccess, contacts: [contact] },
      RenamePasskey: answer('renamePasskey'),
      RemovePasskey: answer('removePasskey'),
      SetPassword: answer('setPassword'),
      RemovePassword: answer('removePassword'),
    },
    providers: [{ provide: LocalSignIn, useValue: local }],
  });
  return { ...page, sent };
}

describe('AccessPage', () => {
  it('keeps the last way in, and says so; whom to call is there', async () => {
    const { element, text } = await show();
    expect(text()).toContain('C’est votre seule façon d’entrer');
    expect(text()).not.toContain('Supprimer, Mon téléphone');
    expect(text()).toContain('01 99 00 26 26');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('removes a passkey once that is confirmed', async () => {
    const { element, settle, sent, text } = await show({ ways: 2 });
    const remove = [...element.querySelectorAll('button')].find((one) =>
      one.textContent?.includes('Supprimer, Mon téléphone'.split(',')[0] ?? ''),
    );
    remove?.click();
    await settle();
    expect(sent).toEqual([]);
    [...element.querySelectorAll('button')]
      .find((one) => one.textContent?.trim() === 'Supprimer la clé d’accès')
      ?.click();
    await settle();
    expect(sent).toEqual([['removePasskey', { id: 'key-1' }]]);
    expect(text()).toContain('La clé d’accès a été supprimée');
  });

  it('says why a device made no passkey', async () => {
    const { find, settle, text } = await show({}, [], { addPasskey: async () => ({ refusal: 'CANCELLED' }) });
    find('Ajouter une clé d’accès sur cet appareil').click();
    await settle();
    expect(text()).toContain('la demande a été annulée sur l’appareil');
  });

  it('asks for the current password before another, and says when it is wrong', async () => {
    const { element, find, settle, sent } = await show({ passwordSetAt: '2026-06-15T08:00:00Z', ways: 2 }, [
      'WRONG_PASSWORD',
    ]);
    find('Changer de mot de passe').click();
    await settle();
    submit(element);
    await settle();
    expect(element.querySelectorAll('[role=alert] a')).toHaveLength(2);
    fill(element, 'current-password', 'wrong');
    fill(element, 'new-password', 'un héron traverse la mare gelée');
    await settle();
    submit(element);
    await settle();
    expect(sent).toEqual([
      ['setPassword', { current: 'wrong', password: 'un héron traverse la mare gelée' }],
    ]);
    expect(element.querySelector('#current-password-fault')?.textContent).toContain('pas votre mot de passe');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('asks nothing of who has no password yet but the new one', async () => {
    const { element, find, settle, sent, text } = await show();
    find('Choisir un mot de passe').click();
    await settle();
    expect(element.querySelector('#current-password')).toBeNull();
    fill(element, 'new-password', 'un héron traverse la mare gelée');
    await settle();
    submit(element);
    await settle();
    expect(sent).toEqual([['setPassword', { current: null, password: 'un héron traverse la mare gelée' }]]);
    expect(text()).toContain('Le mot de passe est enregistré');
  });
});
