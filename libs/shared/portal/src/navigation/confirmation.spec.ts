import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, RouterOutlet } from '@angular/router';
import { provideTextsForTesting, render } from '@jalon/shared/ui/testing';
import french from '../texts/fr.json';
import { Confirmation } from './confirmation';
import { ConfirmationBar } from './confirmation-bar';

@Component({ selector: 'jalon-any-page', template: '<h1>Une page</h1>' })
class AnyPage {}
@Component({
  imports: [ConfirmationBar, RouterOutlet],
  template: `<jalon-confirmation-bar /><router-outlet />`,
})
class Frame {}

async function setUp() {
  const routes = ['liste', 'autre'].map((path) => ({ path, component: AnyPage }));
  const { fixture, element } = await render(Frame, {
    providers: [provideRouter(routes), provideTextsForTesting({ fr: { portal: french } })],
  });
  const status = () => element.querySelector('[role=status]')?.textContent?.trim();
  return {
    fixture,
    element,
    status,
    router: TestBed.inject(Router),
    confirmation: TestBed.inject(Confirmation),
  };
}

describe('Confirmation', () => {
  it('is said on the page where one lands, and gone with it', async () => {
    const { fixture, status, router, confirmation } = await setUp();
    expect(status()).toBe('');
    await confirmation.sayAt('/liste', 'L’habilitation est accordée.');
    await fixture.whenStable();
    expect(router.url).toBe('/liste');
    expect(status()).toBe('L’habilitation est accordée.');
    await router.navigateByUrl('/autre');
    await fixture.whenStable();
    expect(status()).toBe('');
  });

  it('is said where one is, until it is hidden', async () => {
    const { fixture, element, status, confirmation } = await setUp();
    confirmation.say('La revue est close.');
    await fixture.whenStable();
    expect(status()).toBe('La revue est close.');
    element.querySelector('button')?.click();
    await fixture.whenStable();
    expect(status()).toBe('');
    expect(element.querySelector('button')).toBeNull();
  });
});
