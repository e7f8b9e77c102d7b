import { Component, signal } from '@angular/core';
import { render } from '../testing';
import { ErrorSummary, type FieldError } from './error-summary';

@Component({
  imports: [ErrorSummary],
  template: `
    <jalon-error-summary heading="Il y a 1 erreur" [errors]="errors()" />
    <input id="reason" />
  `,
})
class Host {
  readonly errors = signal<readonly FieldError[]>([]);
}

const error: FieldError = { fieldId: 'reason', message: 'Écrivez la raison de votre demande' };

describe('ErrorSummary', () => {
  it('shows nothing while there is no error', async () => {
    const { element } = await render(Host);
    expect(element.querySelector('[role="alert"]')).toBeNull();
  });

  it('takes the focus when errors come, and is named by its heading', async () => {
    const { element, fixture } = await render(Host);
    fixture.componentInstance.errors.set([error]);
    await fixture.whenStable();
    const box = element.querySelector('[role="alert"]');
    expect(document.activeElement).toBe(box);
    expect(box?.querySelector('p')?.id).toBe(box?.getAttribute('aria-labelledby'));
  });

  it('leads to the field, without leaving the page', async () => {
    const { element, fixture } = await render(Host);
    fixture.componentInstance.errors.set([error]);
    await fixture.whenStable();
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    element.querySelector('a')?.dispatchEvent(click);
    expect(document.activeElement?.id).toBe('reason');
    expect(click.defaultPrevented).toBe(true);
  });
});
