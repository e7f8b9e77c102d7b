import { render } from '../testing';
import { PageHeader } from './page-header';

describe('PageHeader', () => {
  it('has one main title, which scripts may focus and the Tab key skips', async () => {
    const { element } = await render(PageHeader, { inputs: { heading: 'Bonjour Camille' } });
    const titles = element.querySelectorAll('h1');
    expect(titles).toHaveLength(1);
    expect(titles[0]?.textContent).toBe('Bonjour Camille');
    expect(titles[0]?.getAttribute('tabindex')).toBe('-1');
  });

  it('shows the quiet line above only when there is one', async () => {
    const { element, fixture } = await render(PageHeader, { inputs: { heading: 'Mon dossier' } });
    expect(element.querySelector('p')).toBeNull();
    fixture.componentRef.setInput('eyebrow', 'Samedi 21 novembre');
    await fixture.whenStable();
    expect(element.querySelector('p')?.textContent).toBe('Samedi 21 novembre');
  });
});
