import { Component } from '@angular/core';
import { render } from '../testing';
import { NextAction } from './next-action';

@Component({
  imports: [NextAction],
  template: `<jalon-next-action eyebrow="À faire maintenant" heading="Lire la pièce">
    <p>Elle est arrivée hier.</p>
    <a jalonAction href="/piece">Lire</a>
  </jalon-next-action>`,
})
class Host {}

describe('NextAction', () => {
  it('is a region named by what there is to do', async () => {
    const { element } = await render(Host);
    const section = element.querySelector('section');
    expect(section?.getAttribute('aria-labelledby')).toBe(element.querySelector('h2')?.id);
    expect(element.querySelector('h2')?.textContent).toBe('Lire la pièce');
  });

  it('reads in order: what kind of thing, what, why, then the link', async () => {
    const { element } = await render(Host);
    const text = element.textContent?.replace(/\s+/g, ' ').trim();
    expect(text).toBe('À faire maintenantLire la pièceElle est arrivée hier.Lire');
  });
});
