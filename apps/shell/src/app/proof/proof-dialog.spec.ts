import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { renderPage } from '@jalon/shared/portal/testing';
import { ProofDialog } from './proof-dialog';

// jsdom has neither modal dialogs nor channels.
const channels = new Set<FakeChannel>();
class FakeChannel {
  onmessage: (() => void) | null = null;
  constructor() {
    channels.add(this);
  }
  postMessage(): void {
    channels.forEach((one) => one !== this && one.onmessage?.());
  }
  close(): void {
    channels.delete(this);
  }
}

beforeAll(() => {
  Object.assign(globalThis, { BroadcastChannel: FakeChannel });
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});
afterEach(() => {
  channels.clear();
  jest.restoreAllMocks();
});

const provider = { __typename: 'SignInProvider', key: 'proconnect', label: 'ProConnect' };

async function show(first: object = {}) {
  const offer = signal<object>({ lack: 'TOO_OLD', wantsStrong: false, isLocal: false, provider, ...first });
  const page = await renderPage(ProofDialog, {
    answers: {
      ProofOffer: () => ({ proofOffer: { __typename: 'ProofOffer', ...offer() } }),
      LocalProof: {
        myAccess: {
          __typename: 'MyAccess',
          signInName: 'loutre-violon-417',
          passwordSetAt: '2026-06-01T08:00:00Z',
          passkeys: [],
        },
      },
    },
  });
  const answers: boolean[] = [];
  page.fixture.componentInstance.answered.subscribe((one) => answers.push(one));
  return { ...page, answers, offer };
}

describe('ProofDialog', () => {
  it('says why, that nothing is lost, and leads to the provider of the session', async () => {
    const { element, text } = await show();
    expect(text()).toContain('plus de quinze minutes');
    expect(text()).toContain('ce que vous avez saisi reste à l’écran');
    expect(element.querySelector('a')?.getAttribute('href')).toBe(
      '/auth/sign-in?provider=proconnect&confirm=1&returnTo=%2Fconnexion%2Fconfirmee',
    );
  });

  it('opens a window, and goes on once the server says that nothing is lacking', async () => {
    const { element, settle, answers, offer, text } = await show();
    const open = jest.spyOn(window, 'open').mockReturnValue({} as Window);
    element.querySelector('a')?.click();
    await settle();
    expect(open).toHaveBeenCalledWith(
      expect.stringContaining('confirm=1'),
      'jalon-proof',
      expect.any(String),
    );
    expect(text()).toContain('Une autre fenêtre s’est ouverte');
    new FakeChannel().postMessage();
    await settle();
    expect(answers).toEqual([]);
    offer.update((known) => ({ ...known, lack: null }));
    new FakeChannel().postMessage();
    await settle();
    expect(answers).toEqual([true]);
  });

  it('leaves it to the link where no window may be opened', async () => {
    const { element } = await show();
    jest.spyOn(window, 'open').mockReturnValue(null);
    const click = new MouseEvent('click', { cancelable: true });
    element.querySelector('a')?.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(false);
  });

  it('gives the form back to whoever cancels, by the button or by Escape', async () => {
    const { find, answers } = await show();
    find('Annuler et revenir au formulaire').click();
    expect(answers).toEqual([false]);
  });

  it('asks whoever signed in by a password for it, in the dialog itself', async () => {
    const { element, text } = await show({ provider: null, isLocal: true });
    expect(text()).toContain('loutre-violon-417');
    expect(element.querySelector('input[type="password"]')).not.toBeNull();
  });

  it('does not take a password where a strong proof is wanted, and says what to do', async () => {
    const { element, text } = await show({
      provider: null,
      isLocal: true,
      lack: 'TOO_WEAK',
      wantsStrong: true,
    });
    expect(element.querySelector('input[type="password"]')).toBeNull();
    expect(text()).toContain('ajoutez une clé d’accès');
    TestBed.resetTestingModule();
  });
});
