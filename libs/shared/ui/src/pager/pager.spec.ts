import { render } from '../testing';
import { Pager } from './pager';

const inputs = { shown: 20, total: 134, hasNext: true };

describe('Pager', () => {
  it('announces how much is shown, and asks for more', async () => {
    const { element, fixture } = await render(Pager, { inputs });
    const more = jest.fn();
    fixture.componentInstance.more.subscribe(more);
    expect(element.querySelector('[role="status"]')?.textContent).toBe('20 sur 134');
    element.querySelector('button')?.click();
    expect(more).toHaveBeenCalledTimes(1);
  });

  it('keeps its button, hence the focus, while it loads, and asks only once', async () => {
    const { element, fixture } = await render(Pager, { inputs: { ...inputs, loading: true } });
    const more = jest.fn();
    fixture.componentInstance.more.subscribe(more);
    const button = element.querySelector('button') as HTMLButtonElement;
    expect(button.disabled).toBe(false);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    button.click();
    expect(more).not.toHaveBeenCalled();
  });

  it('has no button at the end', async () => {
    const { element } = await render(Pager, { inputs: { shown: 134, total: 134, hasNext: false } });
    expect(element.querySelector('button')).toBeNull();
  });
});
