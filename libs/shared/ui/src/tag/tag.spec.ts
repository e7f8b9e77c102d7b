import { Component } from '@angular/core';
import { render } from '../testing';
import { Tag } from './tag';

@Component({
  imports: [Tag],
  template: `<jalon-tag>Actif</jalon-tag><jalon-tag tone="bad">Terminé</jalon-tag>`,
})
class Host {}

describe('Tag', () => {
  it('says its status in words, whatever its colour', async () => {
    const { element } = await render(Host);
    const tags = [...element.querySelectorAll('jalon-tag')];
    expect(tags.map(({ textContent }) => textContent)).toEqual(['Actif', 'Terminé']);
    expect(tags.map((tag) => tag.getAttribute('data-tone'))).toEqual(['neutral', 'bad']);
  });
});
