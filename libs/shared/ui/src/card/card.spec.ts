import { Component } from '@angular/core';
import { render } from '../testing';
import { Card } from './card';

@Component({ imports: [Card], template: `<jalon-card heading="Mon dossier">Deux pièces</jalon-card>` })
class Host {}

describe('Card', () => {
  it('is a region named by its title', async () => {
    const { element } = await render(Host);
    const section = element.querySelector('section');
    const heading = element.querySelector('h2');
    expect(heading?.textContent).toBe('Mon dossier');
    expect(section?.getAttribute('aria-labelledby')).toBe(heading?.id);
    expect(section?.textContent).toContain('Deux pièces');
  });

  it('never shares its identifiers with another card', async () => {
    @Component({ imports: [Card], template: `<jalon-card heading="A" /><jalon-card heading="B" />` })
    class TwoCards {}

    const { element } = await render(TwoCards);
    const ids = [...element.querySelectorAll('h2')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });
});
