import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import {
  Connection,
  CurrentActor,
  DeviceDatabases,
  LanguageChoice,
  Lock,
  ThemeChoice,
} from '@jalon/shared/portal';
import { camille } from '@jalon/shared/portal/testing';
import { camilleWith, renderInShell } from '../testing/render-with';
import { AccountMenu } from './account-menu/account-menu';
import { ConnectionNotice } from './connection-notice/connection-notice';
import { ContactBlock } from './contact-block/contact-block';
import { DisplayMenu } from './display-menu/display-menu';
import { EmployerSwitch } from './employer-switch/employer-switch';
import { LockButton } from './lock-button/lock-button';
import { PageFooter } from './page-footer/page-footer';
import { SideNavigation } from './side-navigation/side-navigation';
import { TopBar } from './top-bar/top-bar';

const texts = (element: Element, selector: string) =>
  [...element.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim());

afterEach(() => localStorage.clear());

// jsdom has no modal dialogs.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
});

describe('EmployerSwitch', () => {
  it('shows a menu with the employer in force to who has several', async () => {
    const { element } = await renderInShell(EmployerSwitch, { me: camille, inputs: { me: camille } });
    expect(element.querySelector('.pill')?.textContent?.trim()).toBe('Région Armorique');
    const checked = [...element.querySelectorAll('[role="menuitemradio"]')].map((item) => [
      item.textContent?.trim(),
      item.getAttribute('aria-checked'),
    ]);
    expect(checked).toEqual([
      ['Centre hospitalier de Valombre', 'false'],
      ['Région Armorique', 'true'],
    ]);
  });

  it('switches to another employer, and does nothing for the one in force', async () => {
    const { element } = await renderInShell(EmployerSwitch, { me: camille, inputs: { me: camille } });
    const switchEmployer = jest.spyOn(TestBed.inject(CurrentActor), 'switchEmployer').mockResolvedValue();
    const [hospital, region] = [...element.querySelectorAll<HTMLElement>('[role="menuitemradio"]')];
    region?.click();
    expect(switchEmployer).not.toHaveBeenCalled();
    hospital?.click();
    expect(switchEmployer).toHaveBeenCalledWith('hospital');
  });

  it('is only a name for who has one employer', async () => {
    const me = camilleWith({ employers: [camille.activeEmployer] });
    const { element } = await renderInShell(EmployerSwitch, { me, inputs: { me } });
    expect(element.querySelector('button')).toBeNull();
    expect(element.textContent?.trim()).toBe('Région Armorique');
  });
});

/** The links of the other groups: those of the agent's own come first. */
function afterOwnPlaces(element: HTMLElement): string[] {
  const places = texts(element, 'a');
  return places.slice(places.indexOf('Décisions de mon employeur') + 1);
}

describe('SideNavigation', () => {
  it('shows an agent their own places, and no heading over a single group', async () => {
    const { element } = await renderInShell(SideNavigation, { me: camille });
    expect(texts(element, 'a')).toEqual([
      'Mon espace',
      'Mon dossier',
      'Qui a ouvert mon dossier',
      'Mes compétences',
      'Mes certificats',
      'Mes demandes',
      'Mes droits sur mes données',
      'Mes délégations',
      'Décisions de mon employeur',
    ]);
    expect(texts(element, 'p')).toEqual([]);
    expect(element.querySelector('nav')?.getAttribute('aria-label')).toBe('Principale');
  });

  it('adds the places of the other audiences, each under its name', async () => {
    const me = camilleWith({
      audiences: ['AGENT', 'MANAGER', 'HR'],
      operations: ['CONSULTATION', 'CERTIFY'],
    });
    const { element } = await renderInShell(SideNavigation, { me });
    expect(texts(element, 'p')).toEqual(['Pour vous', 'Encadrement', 'Ressources humaines']);
    expect(afterOwnPlaces(element)).toEqual([
      'Mon équipe',
      'Carte des compétences',
      'Attendus des postes',
      'À faire',
      'Agents',
      'Certifications à décider',
      'Certificats',
    ]);
    const lists = [...element.querySelectorAll('ul')];
    expect(lists.map((list) => list.getAttribute('aria-labelledby'))).toEqual(
      [...element.querySelectorAll('p')].map(({ id }) => id),
    );
  });

  it('gives the officer of data protection and the operator their places under a name of their own', async () => {
    const me = camilleWith({ audiences: ['AGENT', 'HR', 'OPERATOR'], operations: ['PROTECT_DATA'] });
    const { element } = await renderInShell(SideNavigation, { me });
    expect(texts(element, 'p')).toEqual([
      'Pour vous',
      'Ressources humaines',
      'Administration',
      'Exploitation',
    ]);
    expect(afterOwnPlaces(element)).toEqual([
      'À faire',
      'Habilitations',
      'Délégations et intérims',
      'Accès de secours',
      'Protection des données',
      'Plateforme',
    ]);
    const names = [...element.querySelectorAll('ul')].map((list) => {
      const id = list.getAttribute('aria-labelledby') ?? '';
      return element.querySelector(`[id="${id}"]`)?.textContent;
    });
    expect(names).toEqual(texts(element, 'p'));
  });

  it('gives a staff representative their page among their own places, and none of human resources', async () => {
    const me = camilleWith({ operations: ['REPRESENT_STAFF'] });
    const { element } = await renderInShell(SideNavigation, { me });
    expect(afterOwnPlaces(element)).toEqual(['Représentants du personnel']);
  });

  it('leaves out what the employer has not opened', async () => {
    const me = camilleWith({
      audiences: ['AGENT', 'MANAGER', 'HR'],
      operations: ['CERTIFY'],
      modules: ['ASSESSMENT'],
    });
    const { element } = await renderInShell(SideNavigation, { me });
    expect(texts(element, 'a')).toEqual([
      'Mon espace',
      'Mon dossier',
      'Qui a ouvert mon dossier',
      'Mes compétences',
      'Mes demandes',
      'Mes droits sur mes données',
      'Mes délégations',
      'Décisions de mon employeur',
      'Mon équipe',
      'À faire',
    ]);
  });

  it('says where the person is, down to the pages below', async () => {
    const { element, fixture } = await renderInShell(SideNavigation, { me: camille });
    await TestBed.inject(Router).navigateByUrl('/mon-dossier/pieces/43');
    await fixture.whenStable();
    expect(texts(element, '[aria-current="page"]')).toEqual(['Mon dossier']);
  });

  it('says it once, where a page below is a place of its own', async () => {
    const me = camilleWith({ audiences: ['AGENT', 'MANAGER'] });
    const { element, fixture } = await renderInShell(SideNavigation, { me });
    await TestBed.inject(Router).navigateByUrl('/mon-equipe/carte?tri=service');
    await fixture.whenStable();
    expect(texts(element, '[aria-current="page"]')).toEqual(['Carte des compétences']);
  });
});

describe('TopBar', () => {
  it('offers a visitor the way in, and nothing personal', async () => {
    const { element } = await renderInShell(TopBar);
    expect(element.querySelector('a[href="/connexion"]')?.textContent).toBe('Se connecter');
    expect(element.querySelector('jalon-account-menu, jalon-employer-switch')).toBeNull();
  });

  it('shows a signed-in person their employer and their account', async () => {
    const { element } = await renderInShell(TopBar, { me: camille });
    expect(element.querySelector('a[href="/connexion"]')).toBeNull();
    expect(element.querySelector('jalon-employer-switch')).not.toBeNull();
    expect(element.querySelector('jalon-account-menu')).not.toBeNull();
  });
});

describe('a shared computer', () => {
  const me = camilleWith({ session: { ...camille.session, isShared: true } });
  const lockButton = (element: Element) => element.querySelector<HTMLElement>('jalon-lock-button button');

  it('has the way out always in view, and no other', async () => {
    const { element } = await renderInShell(TopBar, { me });
    expect(lockButton(element)?.textContent?.trim()).toBe('Verrouiller');
    expect(element.textContent).not.toContain('Se déconnecter');
    TestBed.resetTestingModule();
    expect(lockButton((await renderInShell(TopBar, { me: camille })).element)).toBeNull();
  });

  it('tells whoever leaves what is not sent, and lets them choose', async () => {
    const { element, fixture } = await renderInShell(LockButton, { me });
    const lock = TestBed.inject(Lock);
    jest.spyOn(lock, 'leave').mockResolvedValue(2);
    const anyway = jest.spyOn(lock, 'leaveAnyway').mockResolvedValue();
    element.querySelector('button')?.click();
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
    const dialog = element.querySelector('dialog[open]');
    expect(dialog?.textContent?.replaceAll('\u00a0', ' ')).toContain('pas arrivées au serveur : 2.');
    expect(anyway).not.toHaveBeenCalled();
    dialog?.querySelectorAll('button')[1]?.click();
    expect(anyway).toHaveBeenCalledTimes(1);
  });
});

describe('AccountMenu', () => {
  it('is named by the person, and leads to what concerns them', async () => {
    const { element } = await renderInShell(AccountMenu, { me: camille, inputs: { me: camille } });
    const button = element.querySelector('button');
    button?.querySelectorAll('[aria-hidden]').forEach((hidden) => hidden.remove());
    expect(button?.textContent?.replace(/\s+/g, ' ').trim()).toBe('Camille Le Goff, mon compte');
    expect([...element.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '/mes-notifications',
      '/mes-travaux',
      '/mes-sessions',
      '/mon-acces',
    ]);
  });

  it('forgets what this device kept, then signs out by a form no page elsewhere can send', async () => {
    const { element, fixture } = await renderInShell(AccountMenu, { me: camille, inputs: { me: camille } });
    const form = element.querySelector('form') as HTMLFormElement;
    const acts: string[] = [];
    jest.spyOn(form, 'submit').mockImplementation(() => void acts.push('submit'));
    jest.spyOn(TestBed.inject(DeviceDatabases), 'forget').mockImplementation(async () => {
      acts.push('forget');
    });
    expect([form.method, form.getAttribute('action')]).toEqual(['post', '/auth/sign-out']);
    element.querySelector<HTMLElement>('button[role="menuitem"]')?.click();
    await fixture.whenStable();
    await new Promise((resolve) => setTimeout(resolve));
    expect(acts).toEqual(['forget', 'submit']);
  });
});

describe('DisplayMenu', () => {
  it('changes the language, each named in itself', async () => {
    const { element, fixture } = await renderInShell(DisplayMenu);
    const [, english] = [...element.querySelectorAll<HTMLElement>('[lang]')];
    expect([english?.textContent?.trim(), english?.lang]).toEqual(['English', 'en']);
    english?.click();
    await fixture.whenStable();
    expect(TestBed.inject(LanguageChoice).language()).toBe('en');
    expect(english?.getAttribute('aria-checked')).toBe('true');
  });

  it('changes the theme', async () => {
    const { element, fixture } = await renderInShell(DisplayMenu);
    const dark = [...element.querySelectorAll<HTMLElement>('[role="menuitemradio"]')].at(-1);
    expect(dark?.textContent?.trim()).toBe('Sombre');
    dark?.click();
    await fixture.whenStable();
    expect(TestBed.inject(ThemeChoice).theme()).toBe('dark');
    expect(dark?.getAttribute('aria-checked')).toBe('true');
  });
});

describe('ContactBlock', () => {
  const contact = (subject: string, name: string) => ({
    __typename: 'Contact',
    id: subject,
    subject,
    name,
    role: 'Gestionnaire',
    phone: '02 99 00 00 12',
    email: null,
    hours: '9 h à 17 h',
    place: null,
  });

  it('puts the person in charge of the file in sight', async () => {
    const contacts = [contact('CAREER', 'Yves Le Bihan'), contact('PERSONNEL_FILE', 'Nadia Ben Amor')];
    const { element } = await renderInShell(ContactBlock, {
      me: camille,
      answers: { Contacts: { contacts } },
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(element.querySelector('aside')?.textContent).toContain('Nadia Ben Amor');
  });

  it('names who answers about competences where the page is about them', async () => {
    const contacts = [
      contact('PERSONNEL_FILE', 'Nadia Ben Amor'),
      contact('DIGITAL_SKILLS', 'Solenn Poulmarc’h'),
    ];
    const { element, fixture } = await renderInShell(ContactBlock, {
      me: camille,
      answers: { Contacts: { contacts } },
    });
    for (const [address, name] of [
      ['/mes-competences/partage', 'Solenn Poulmarc’h'],
      ['/rh/certifications', 'Solenn Poulmarc’h'],
      ['/mon-dossier', 'Nadia Ben Amor'],
    ] as const) {
      await TestBed.inject(Router).navigateByUrl(address);
      await new Promise((resolve) => setTimeout(resolve, 10));
      await fixture.whenStable();
      expect(element.querySelector('aside')?.textContent).toContain(name);
    }
  });

  it('asks nothing for a visitor', async () => {
    const ask = jest.fn(() => ({ contacts: [] }));
    const { element } = await renderInShell(ContactBlock, { answers: { Contacts: ask } });
    expect(ask).not.toHaveBeenCalled();
    expect(element.querySelector('aside')).toBeNull();
  });
});

describe('PageFooter', () => {
  it('leads to what the law asks for and to what we promise', async () => {
    const { element } = await renderInShell(PageFooter);
    expect(texts(element, 'a')[0]?.replace('\u00a0', ' ')).toBe('Accessibilité : partiellement conforme');
    expect([...element.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '/accessibilite',
      '/mentions-legales',
      '/engagements',
      '/algorithmes',
    ]);
  });
});

describe('ConnectionNotice', () => {
  it('is a status that speaks only when the server is out of reach', async () => {
    const { element, fixture } = await renderInShell(ConnectionNotice, { me: camille });
    const status = element.querySelector('[role="status"]');
    expect(status?.textContent?.trim()).toBe('');
    TestBed.inject(Connection).reportLost();
    await fixture.whenStable();
    expect(status?.textContent).toContain('Ce que vous lisez reste affiché');
  });

  it('asks again who is there when nobody ever answered', async () => {
    const ask = jest.fn().mockImplementationOnce(() => {
      throw new Error('out of reach');
    });
    ask.mockReturnValue({ me: camille });
    const { element, fixture } = await renderInShell(ConnectionNotice, { answers: { CurrentActor: ask } });
    TestBed.inject(Connection).reportLost();
    await fixture.whenStable();
    element.querySelector('button')?.click();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(TestBed.inject(CurrentActor).me()?.givenName).toBe('Camille');
  });
});
