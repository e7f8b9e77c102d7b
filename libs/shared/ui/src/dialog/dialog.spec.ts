import { Component, signal } from '@angular/core';
import { render } from '../testing';
import { Dialog } from './dialog';

@Component({
  imports: [Dialog],
  template: `<jalon-dialog heading="Êtes-vous là ?" [(open)]="open">
    <p>La session se termine.</p>
    <button jalonActions type="button" (click)="open.set(false)">Rester</button>
  </jalon-dialog>`,
})
class Host {
  readonly open = signal(false);
}

// jsdom has no modal dialogs: the browser's part is played here, the browser tests see the real one.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

describe('Dialog', () => {
  it('is modal, and named by its question', async () => {
    const { element, fixture } = await render(Host);
    const showModal = jest.spyOn(HTMLDialogElement.prototype, 'showModal');
    fixture.componentInstance.open.set(true);
    await fixture.whenStable();
    const dialog = element.querySelector('dialog');
    expect(showModal).toHaveBeenCalledTimes(1);
    expect(dialog?.getAttribute('aria-labelledby')).toBe(element.querySelector('h2')?.id);
    expect(dialog?.textContent).toContain('La session se termine.');
  });

  it('tells the page when Escape closes it', async () => {
    const { element, fixture } = await render(Host);
    fixture.componentInstance.open.set(true);
    await fixture.whenStable();
    element.querySelector('dialog')?.close();
    await fixture.whenStable();
    expect(fixture.componentInstance.open()).toBe(false);
  });

  it('closes when the page says so', async () => {
    const { element, fixture } = await render(Host);
    fixture.componentInstance.open.set(true);
    await fixture.whenStable();
    element.querySelector('button')?.click();
    await fixture.whenStable();
    expect(element.querySelector('dialog')?.open).toBe(false);
  });
});
