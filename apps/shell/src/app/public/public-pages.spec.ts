import type { Type } from '@angular/core';
import { camille } from '@jalon/shared/portal/testing';
import { renderInShell } from '../testing/render-with';
import { AccessibilityPage } from './accessibility-page/accessibility-page';
import { CommitmentsPage } from './commitments-page/commitments-page';
import { HelpPage } from './help-page/help-page';
import { HomePage } from './home-page/home-page';
import { LegalPage } from './legal-page/legal-page';
import { publicRoutes } from './public.routes';
import { SignInErrorPage } from './sign-in-error-page/sign-in-error-page';
import { SignInPage } from './sign-in-page/sign-in-page';

const providers = [
  { __typename: 'SignInProvider', key: 'proconnect', label: 'ProConnect' },
  { __typename: 'SignInProvider', key: 'région', label: 'Région Armorique' },
];
const signInAnswers = { SignInProviders: { signInProviders: providers } };
const settle = () => new Promise((resolve) => setTimeout(resolve, 10));
const title = (element: Element) => element.querySelector('h1')?.textContent;

describe('public pages', () => {
  it.each<[Type<unknown>]>([[HomePage], [AccessibilityPage], [LegalPage], [CommitmentsPage], [HelpPage]])(
    '%p has one main title, and no text without its words',
    async (page) => {
      const { element } = await renderInShell(page);
      expect(element.querySelectorAll('h1')).toHaveLength(1);
      expect(element.textContent).not.toMatch(/public\.\w+/);
    },
  );

  it('give each route a title', () => {
    expect(publicRoutes.every((route) => typeof route.title === 'string')).toBe(true);
  });
});

describe('HomePage', () => {
  it('has one button: to sign in', async () => {
    const { element } = await renderInShell(HomePage);
    const buttons = [...element.querySelectorAll('.button')];
    expect(buttons.map((button) => button.getAttribute('href'))).toEqual(['/connexion']);
  });
});

describe('SignInPage', () => {
  const open = async (inputs = {}) => {
    const { element, fixture } = await renderInShell(SignInPage, { inputs, answers: signInAnswers });
    await settle();
    await fixture.whenStable();
    return element;
  };

  it('leads to each provider by a real navigation, and back to the page asked for', async () => {
    const element = await open({ retour: '/mon-dossier?piece=43' });
    expect([...element.querySelectorAll('.provider')].map((link) => link.getAttribute('href'))).toEqual([
      '/auth/sign-in?provider=proconnect&returnTo=%2Fmon-dossier%3Fpiece%3D43',
      '/auth/sign-in?provider=r%C3%A9gion&returnTo=%2Fmon-dossier%3Fpiece%3D43',
    ]);
  });

  it('never leads back to another site', async () => {
    const element = await open({ retour: '//ailleurs.example' });
    expect(element.querySelector('.provider')?.getAttribute('href')).toContain('returnTo=%2Fmon-espace');
  });

  it('says to the server that others use this computer, when the box is ticked, and keeps it nowhere', async () => {
    const element = await open();
    expect(element.querySelector('.provider')?.getAttribute('href')).not.toContain('shared');
    element.querySelector<HTMLInputElement>('#shared-computer')?.click();
    await settle();
    expect(element.querySelector('.provider')?.getAttribute('href')).toContain('shared=1');
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
  });

  it('remembers from the address that one has just left a shared computer', async () => {
    const element = await open({ partage: '1' });
    expect(element.querySelector<HTMLInputElement>('#shared-computer')?.checked).toBe(true);
  });

  it('confirms that the session is closed to who has just signed out', async () => {
    expect((await open()).querySelector('.signed-out')).toBeNull();
  });

  it('says it in a status', async () => {
    const status = (await open({ deconnexion: '1' })).querySelector('.signed-out');
    expect(status?.getAttribute('role')).toBe('status');
  });

  it('offers to try again when the providers could not be read', async () => {
    const answers = {
      SignInProviders: () => {
        throw new Error('out of reach');
      },
    };
    const { element, fixture } = await renderInShell(SignInPage, { answers });
    await settle();
    await fixture.whenStable();
    expect(element.querySelector('jalon-load-error')).not.toBeNull();
  });
});

describe('SignInErrorPage', () => {
  it.each([
    ['IDENTITE_NON_RATTACHEE', 'Nous ne vous avons pas reconnu dans Jalon'],
    ['CONNEXION_REFUSEE', 'La connexion a été interrompue'],
    ['CONNEXION_EXPIREE', 'La connexion a pris trop de temps'],
    ['TROP_D_ESSAIS', 'Trop d’essais en peu de temps'],
    ['AUTRE_CHOSE', 'La connexion n’a pas abouti'],
    ['toString', 'La connexion n’a pas abouti'],
    [undefined, 'La connexion n’a pas abouti'],
  ])('tells %s in words, with a way out and someone to call', async (code, heading) => {
    const { element } = await renderInShell(SignInErrorPage, { inputs: { code } });
    expect(title(element)).toBe(heading);
    expect(element.querySelector('a[href="/connexion"]')).not.toBeNull();
    expect(element.textContent).toContain('appelez le service des ressources humaines');
  });
});

describe('HelpPage', () => {
  it('tells a visitor how to see whom to call', async () => {
    const { element } = await renderInShell(HelpPage);
    expect(element.querySelector('a[href="/connexion"]')).not.toBeNull();
  });

  it('tells a signed-in person that their employer named nobody yet', async () => {
    const { element, fixture } = await renderInShell(HelpPage, { me: camille });
    await settle();
    await fixture.whenStable();
    expect(element.textContent).toContain('n’a pas encore indiqué à qui parler');
  });
});

describe('CommitmentsPage', () => {
  it('proves each promise by a screen', async () => {
    const { element } = await renderInShell(CommitmentsPage);
    const items = [...element.querySelectorAll('li')];
    expect(items.length).toBeGreaterThan(4);
    items.forEach((item) => expect(item.querySelector('a')?.getAttribute('href')).toMatch(/^\//));
  });
});
