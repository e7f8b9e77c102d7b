import { render } from '../testing';
import { Loading } from './loading';

describe('Loading', () => {
  it('is busy, says so once, and hides its drawing', async () => {
    const { element } = await render(Loading, { inputs: { lines: 4 } });
    expect(element.getAttribute('aria-busy')).toBe('true');
    expect(element.querySelector('[role="status"]')?.textContent).toBe('Chargement…');
    expect(element.querySelectorAll('.line[aria-hidden="true"]')).toHaveLength(4);
  });

  it('says what is loading when told', async () => {
    const { element } = await render(Loading, { inputs: { label: 'Lecture du dossier…' } });
    expect(element.querySelector('[role="status"]')?.textContent).toBe('Lecture du dossier…');
  });
});
