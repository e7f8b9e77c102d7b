import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { camille, provideGraphqlForTesting } from '../testing';
import { forAudience, ofModule, signedIn, signedOut } from './signed-in';

@Component({ template: 'mon dossier' })
class FilePage {}
@Component({ template: 'connexion' })
class SignInPage {}
@Component({ template: 'refusé' })
class ForbiddenPage {}
@Component({ template: 'non ouvert' })
class ClosedPage {}
@Component({ template: 'indisponible' })
class UnavailablePage {}

const loadHrPages = jest.fn(() => Promise.resolve([{ path: '', component: FilePage }]));

async function setUp(answer: object | (() => object)) {
  loadHrPages.mockClear();
  TestBed.configureTestingModule({
    providers: [
      provideGraphqlForTesting({ CurrentActor: answer }),
      provideRouter([
        { path: 'mon-dossier', canMatch: [signedIn, forAudience('AGENT')], component: FilePage },
        { path: 'rh', canMatch: [signedIn, forAudience('HR')], loadChildren: loadHrPages },
        { path: 'connexion', canActivate: [signedOut], component: SignInPage },
        { path: 'mon-espace', component: FilePage },
        ...ofModule('TEAM_MAP', [{ path: 'carte', component: FilePage }]),
        { path: 'partie-fermee', component: ClosedPage },
        { path: 'acces-refuse', component: ForbiddenPage },
        { path: 'indisponible', component: UnavailablePage },
      ]),
    ],
  });
  const harness = await RouterTestingHarness.create();
  const open = async (url: string) => {
    await harness.navigateByUrl(url);
    return { text: harness.routeNativeElement?.textContent, url: TestBed.inject(Router).url };
  };
  return { open };
}

describe('guards', () => {
  it('let a signed-in person in', async () => {
    const { open } = await setUp({ me: camille });
    expect(await open('/mon-dossier?le=2026-01-01')).toEqual({
      text: 'mon dossier',
      url: '/mon-dossier?le=2026-01-01',
    });
  });

  it('have others sign in first, and come back to the very page', async () => {
    const { open } = await setUp({ me: null });
    const { text, url } = await open('/mon-dossier?le=2026-01-01');
    expect(text).toBe('connexion');
    expect(url).toBe(`/connexion?retour=${encodeURIComponent('/mon-dossier?le=2026-01-01')}`);
  });

  it('show a refusal in place of another audience’s page, without fetching its code', async () => {
    const { open } = await setUp({ me: camille });
    expect((await open('/rh')).text).toBe('refusé');
    expect(loadHrPages).not.toHaveBeenCalled();
  });

  it('say in place of a page that the employer has not opened it', async () => {
    const { open } = await setUp({ me: { ...camille, modules: ['ASSESSMENT', 'CERTIFICATION'] } });
    expect(await open('/carte')).toMatchObject({
      text: 'non ouvert',
      url: expect.stringContaining('TEAM_MAP'),
    });
  });

  it('let people into what their employer has opened', async () => {
    const { open } = await setUp({ me: camille });
    expect((await open('/carte')).text).toBe('mon dossier');
  });

  it('do not send to sign in someone whom the server could not name', async () => {
    const { open } = await setUp(() => {
      throw new Error('out of reach');
    });
    expect((await open('/mon-dossier')).text).toBe('indisponible');
  });

  it('lead who is signed in from the public pages to their own space', async () => {
    const { open } = await setUp({ me: camille });
    expect((await open('/connexion')).url).toBe('/mon-espace');
  });
});
