import { type Type } from '@angular/core';
import { provideRouter } from '@angular/router';
import { provideTextsForTesting, render } from '@jalon/shared/ui/testing';
import { FullPage } from '../navigation/full-page';
import french from '../texts/fr.json';
import { ForbiddenPage } from './forbidden-page';
import { NotFoundPage } from './not-found-page';
import { SessionEndedPage } from './session-ended-page';
import { UnavailablePage } from './unavailable-page';

const reload = jest.fn();

const show = (page: Type<unknown>, inputs = {}) =>
  render(page, {
    inputs,
    providers: [
      provideTextsForTesting({ fr: { portal: french } }),
      provideRouter([]),
      { provide: FullPage, useValue: { reload } },
    ],
  });

describe('error pages', () => {
  it.each([
    [NotFoundPage, 'Cette page n’existe pas'],
    [ForbiddenPage, 'Cette page ne vous est pas ouverte'],
    [SessionEndedPage, 'Votre session est terminée'],
    [UnavailablePage, 'Cette partie du portail ne répond pas'],
  ])('%p says in a title what happened, and leads somewhere', async (page, title) => {
    const { element } = await show(page);
    expect(element.querySelector('h1')?.textContent).toBe(title);
    expect(element.querySelectorAll('a, button').length).toBeGreaterThan(0);
  });

  it('lead back to where the session ended', async () => {
    const { element } = await show(SessionEndedPage, { retour: '/mon-dossier' });
    expect(element.querySelector('a')?.getAttribute('href')).toBe('/connexion?retour=%2Fmon-dossier');
  });

  it('never lead to another site', async () => {
    const { element } = await show(SessionEndedPage, { retour: 'https://ailleurs.example' });
    expect(element.querySelector('a')?.getAttribute('href')).toBe('/connexion?retour=%2Fmon-espace');
  });

  it('say what still works and whom to ask when a part is down, and try again with a new page', async () => {
    const { element } = await show(UnavailablePage);
    expect(element.textContent).toContain('Le reste du portail fonctionne');
    expect(element.querySelector('a')?.getAttribute('href')).toBe('/aide');
    element.querySelector('button')?.click();
    expect(reload).toHaveBeenCalledTimes(1);
  });
});
