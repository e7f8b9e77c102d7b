import { Component } from '@angular/core';
import { render } from '../testing';
import { KeyValue, KeyValues } from './key-values';

@Component({
  imports: [KeyValue, KeyValues],
  template: `<dl jalonKeyValues>
    <div jalonKeyValue label="Grade">Rédactrice</div>
    <div jalonKeyValue label="Échelon"><a href="/arrete">5</a></div>
  </dl>`,
})
class Host {}

describe('KeyValues', () => {
  it('is a description list HTML accepts: groups of one term and one description', async () => {
    const { element } = await render(Host);
    const groups = [...(element.querySelector('dl')?.children ?? [])];
    expect(groups.map(({ tagName }) => tagName)).toEqual(['DIV', 'DIV']);
    expect(groups.map((group) => [...group.children].map(({ tagName }) => tagName))).toEqual([
      ['DT', 'DD'],
      ['DT', 'DD'],
    ]);
  });

  it('lets a value hold a link', async () => {
    const { element } = await render(Host);
    expect(element.querySelectorAll('dt')[1]?.textContent).toBe('Échelon');
    expect(element.querySelector('dd a')?.textContent).toBe('5');
  });
});
