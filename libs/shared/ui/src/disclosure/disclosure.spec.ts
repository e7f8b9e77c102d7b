import { render } from '../testing';
import { Disclosure } from './disclosure';

describe('Disclosure', () => {
  it('is folded, and opened by the element every browser makes operable by keyboard', async () => {
    const { element } = await render(Disclosure, { inputs: { label: 'Le détail du calcul' } });
    const details = element.querySelector('details');
    expect(details?.open).toBe(false);
    expect(details?.firstElementChild?.tagName).toBe('SUMMARY');
    expect(details?.firstElementChild?.textContent).toBe('Le détail du calcul');
  });

  it('may start unfolded', async () => {
    const { element } = await render(Disclosure, { inputs: { label: 'Le détail', expanded: true } });
    expect(element.querySelector('details')?.open).toBe(true);
  });
});
