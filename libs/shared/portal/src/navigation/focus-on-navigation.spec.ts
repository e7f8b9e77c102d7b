import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, RouterOutlet } from '@angular/router';
import { LiveAnnouncer } from '@jalon/shared/ui';
import { render } from '@jalon/shared/ui/testing';
import { FocusOnNavigation } from './focus-on-navigation';
import { PageTitle } from './page-title';

const isLoaded = signal(false);

@Component({ template: '<h1>Accueil</h1>' })
class HomePage {}
@Component({ template: '<h1>Mon dossier</h1>' })
class FilePage {}
@Component({
  template: `@if (isLoaded()) {
    <h1>Pièce</h1>
  }`,
})
class LatePage {
  readonly isLoaded = isLoaded;
}
@Component({
  imports: [RouterOutlet],
  template: `<button id="link">Lien</button>
    <main tabindex="-1"><router-outlet /></main>`,
})
class Frame {}

async function setUp() {
  isLoaded.set(false);
  window.scrollTo = jest.fn();
  const announce = jest.fn(() => Promise.resolve());
  const { element, fixture } = await render(Frame, {
    providers: [
      provideRouter([
        { path: '', component: HomePage },
        { path: 'mon-dossier', component: FilePage },
        { path: 'piece', component: LatePage },
      ]),
      { provide: LiveAnnouncer, useValue: { announce } },
      { provide: PageTitle, useValue: { title: () => 'Mon dossier – Jalon' } },
    ],
  });
  TestBed.inject(FocusOnNavigation).start();
  const go = async (url: string) => {
    await TestBed.inject(Router).navigateByUrl(url);
    await fixture.whenStable();
  };
  await go('/');
  const link = element.querySelector<HTMLElement>('#link');
  link?.focus();
  return { announce, element, fixture, go, link };
}

const focusedTitle = () =>
  document.activeElement instanceof HTMLHeadingElement ? document.activeElement.textContent : null;

describe('FocusOnNavigation', () => {
  it('leaves the first page to the browser', async () => {
    const { link, announce } = await setUp();
    expect(document.activeElement).toBe(link);
    expect(announce).not.toHaveBeenCalled();
  });

  it('puts the focus on the title of the new page, and announces it', async () => {
    const { announce, go } = await setUp();
    await go('/mon-dossier');
    expect(focusedTitle()).toBe('Mon dossier');
    expect(announce).toHaveBeenCalledWith('Mon dossier – Jalon', 'polite');
  });

  it('waits for a title that comes with the data', async () => {
    const { element, fixture, go } = await setUp();
    await go('/piece');
    expect(document.activeElement).toBe(element.querySelector('main'));
    isLoaded.set(true);
    await fixture.whenStable();
    await new Promise((resolve) => setTimeout(resolve));
    expect(focusedTitle()).toBe('Pièce');
  });

  it('does not pull back who has moved on meanwhile', async () => {
    const { fixture, go, link } = await setUp();
    await go('/piece');
    link?.focus();
    isLoaded.set(true);
    await fixture.whenStable();
    await new Promise((resolve) => setTimeout(resolve));
    expect(document.activeElement).toBe(link);
  });

  it('does not move for a filter kept in the address', async () => {
    const { go, link } = await setUp();
    await go('/?page=2');
    expect(document.activeElement).toBe(link);
  });
});
