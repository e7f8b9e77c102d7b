import { camille } from '@jalon/shared/portal/testing';
import { App } from './app';
import { renderInShell } from './testing/render-with';

// jsdom has no modal dialogs, and the frame always holds the session's.
beforeAll(() => {
  HTMLDialogElement.prototype.close = jest.fn();
});

describe('App', () => {
  it('has one of each landmark, and lets keyboards skip to the content', async () => {
    const { element } = await renderInShell(App, { me: camille });
    expect(element.querySelectorAll('header, nav, main, footer')).toHaveLength(4);
    const skip = element.querySelector('a') as HTMLAnchorElement;
    expect(skip.textContent).toBe('Aller au contenu');
    skip.click();
    expect(document.activeElement).toBe(element.querySelector('main'));
  });

  it('shows a visitor no navigation of the signed-in', async () => {
    const { element } = await renderInShell(App);
    expect(element.querySelector('nav')).toBeNull();
    expect(element.querySelector('main')).not.toBeNull();
  });
});
