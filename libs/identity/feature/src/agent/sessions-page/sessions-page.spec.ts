import { DOCUMENT } from '@angular/core';
import { renderPage } from '@jalon/shared/portal/testing';
import { SessionsPage } from './sessions-page';

// jsdom has no modal dialogs.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

const session = (id: string, device: string, current = false) => ({
  __typename: 'WebSession',
  id,
  device,
  startedAt: '2026-11-20T08:00:00Z',
  lastSeenAt: '2026-11-21T09:42:00Z',
  current,
});
const phone = session('2', 'Firefox, Android');
const here = session('1', 'Firefox, Windows', true);

async function show({ userErrors = [] as object[] } = {}) {
  let sessions = [phone, here];
  const page = await renderPage(SessionsPage, {
    answers: {
      SessionsPage: () => ({ mySessions: sessions, contacts: [] }),
      EndSession: () => {
        if (userErrors.length === 0) sessions = [here];
        return { endSession: { __typename: 'EndSessionPayload', userErrors } };
      },
      EndAllSessions: { endAllSessions: { __typename: 'EndAllSessionsPayload', userErrors } },
    },
  });
  return { ...page, status: () => page.element.querySelector('[role=status]')?.textContent?.trim() };
}

describe('SessionsPage', () => {
  it('shows this session first, and offers to close the others only', async () => {
    const { element, text } = await show();
    const items = [...element.querySelectorAll('[role=listitem]')];
    expect(items[0]?.textContent).toContain('Cette session');
    expect(items[0]?.querySelector('button')).toBeNull();
    expect(text()).toContain('2 sessions ouvertes');
  });

  it('closes one, says so, and keeps the focus in the list', async () => {
    const { element, find, settle, status } = await show();
    find('Fermer cette session, Firefox, Android').click();
    await settle();
    expect(element.querySelectorAll('[role=listitem]')).toHaveLength(1);
    expect(status()).toBe('La session ouverte sur Firefox, Android est fermée.');
    expect(document.activeElement?.getAttribute('role')).toBe('list');
  });

  it('says that a session could not be closed, and keeps it in the list', async () => {
    const { element, find, settle, status } = await show({
      userErrors: [{ __typename: 'UserError', code: 'X', message: 'x' }],
    });
    find('Fermer cette session, Firefox, Android').click();
    await settle();
    expect(element.querySelectorAll('[role=listitem]')).toHaveLength(2);
    expect(status()).toContain('n’a pas pu être fermée');
  });

  it('asks before closing everything, then leaves for the sign-in page', async () => {
    const assign = jest.fn();
    const page = await renderPage(SessionsPage, {
      answers: {
        SessionsPage: { mySessions: [here], contacts: [] },
        EndAllSessions: { endAllSessions: { __typename: 'EndAllSessionsPayload', userErrors: [] } },
      },
      providers: [{ provide: DOCUMENT, useFactory: () => documentThatLeaves(assign) }],
    });
    page.find('Me déconnecter partout').click();
    await page.settle();
    const dialog = page.element.querySelector('dialog');
    expect(dialog?.open).toBe(true);
    expect(assign).not.toHaveBeenCalled();
    dialog?.querySelectorAll('button')[1]?.click();
    await page.settle();
    expect(assign).toHaveBeenCalledWith('/connexion');
  });
});

/** The test's document, save that leaving the page is only noted. */
function documentThatLeaves(assign: (url: string) => void): Document {
  const location = { assign, href: 'http://localhost/mes-sessions' };
  return new Proxy(document, {
    get: (target, name) => {
      if (name === 'location') return location;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}
