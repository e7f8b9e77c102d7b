import { Component } from '@angular/core';
import { render } from '../testing';
import { DataItem, DataList } from './data-list';

@Component({
  imports: [DataItem, DataList],
  template: `<ul jalonDataList>
    <li jalonDataItem>Pièce n° 43<span jalonAside>hier</span><span jalonDetail>Arrêté d’avancement</span></li>
    <li jalonDataItem>Pièce n° 42</li>
  </ul>`,
})
class Host {}

describe('DataList', () => {
  it('stays a list for assistive technology although it has no bullets', async () => {
    const { element } = await render(Host);
    expect(element.querySelector('ul')?.getAttribute('role')).toBe('list');
    expect(element.querySelectorAll('ul > li')).toHaveLength(2);
  });

  it('reads what it is, the detail, then the date, however they were written', async () => {
    const { element } = await render(Host);
    const text = element.querySelector('li')?.textContent?.replace(/\s+/g, ' ').trim();
    expect(text).toBe('Pièce n° 43Arrêté d’avancementhier');
  });
});
