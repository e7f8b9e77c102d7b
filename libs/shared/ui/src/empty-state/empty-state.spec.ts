import { Component } from '@angular/core';
import { render } from '../testing';
import { EmptyState } from './empty-state';

@Component({
  imports: [EmptyState],
  template: `<jalon-empty-state heading="Aucune pièce">Elles arriveront ici.</jalon-empty-state>`,
})
class Host {}

describe('EmptyState', () => {
  it('says the fact, then what it means', async () => {
    const { element } = await render(Host);
    expect(element.querySelector('p')?.textContent).toBe('Aucune pièce');
    expect(element.textContent).toContain('Elles arriveront ici.');
  });
});
