import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { CurrentActor } from '../current-actor/current-actor';
import { camille, provideGraphqlForTesting } from '../testing';
import { SessionEnd } from './session-end';

@Component({ template: '' })
class AnyPage {}

async function setUp(me: object | null) {
  TestBed.configureTestingModule({
    providers: [
      provideGraphqlForTesting({ CurrentActor: { me } }),
      provideRouter([{ path: '**', component: AnyPage }]),
    ],
  });
  const router = TestBed.inject(Router);
  await router.navigateByUrl('/mon-dossier?piece=43');
  await TestBed.inject(CurrentActor).load();
  TestBed.inject(SessionEnd).show();
  await new Promise((resolve) => setTimeout(resolve));
  return router.url;
}

describe('SessionEnd', () => {
  it('leads to a page that remembers where the person was, and forgets who they were', async () => {
    const url = await setUp(camille);
    expect(url).toBe(`/session-terminee?retour=${encodeURIComponent('/mon-dossier?piece=43')}`);
    expect(TestBed.inject(CurrentActor).me()).toBeNull();
  });

  it('locks a shared computer, where the provider would let the next person in', async () => {
    const submit = jest.spyOn(HTMLFormElement.prototype, 'submit').mockImplementation();
    await setUp({ ...camille, session: { ...camille.session, isShared: true } });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(submit).toHaveBeenCalledTimes(1);
  });

  it('leaves a visitor alone: there was no session to lose', async () => {
    expect(await setUp(null)).toBe('/mon-dossier?piece=43');
  });
});
