import { render } from '../testing';
import { LoadError } from './load-error';

describe('LoadError', () => {
  it('is announced, and asks to try again once per click', async () => {
    const { element, fixture } = await render(LoadError);
    const retried = jest.fn();
    fixture.componentInstance.retry.subscribe(retried);
    expect(element.querySelector('[role="alert"]')?.textContent).toContain('Rien n’est perdu.');
    element.querySelector('button')?.click();
    expect(retried).toHaveBeenCalledTimes(1);
  });
});
