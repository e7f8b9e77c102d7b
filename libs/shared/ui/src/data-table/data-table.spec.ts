import { Component } from '@angular/core';
import { render } from '../testing';
import { DataTable } from './data-table';

@Component({
  imports: [DataTable],
  template: `<jalon-data-table caption="Agents de la direction">
    <thead>
      <tr>
        <th scope="col">Nom</th>
      </tr>
    </thead>
    <tbody>
      <tr>
        <th scope="row">Camille</th>
      </tr>
    </tbody>
  </jalon-data-table>`,
})
class Host {}

describe('DataTable', () => {
  it('scrolls by keyboard, in a region named by the caption', async () => {
    const { element } = await render(Host);
    const region = element.querySelector<HTMLElement>('[role="region"]');
    const caption = element.querySelector('caption');
    expect(region?.tabIndex).toBe(0);
    expect(region?.getAttribute('aria-labelledby')).toBe(caption?.id);
    expect(caption?.textContent?.trim()).toBe('Agents de la direction');
  });

  it('puts the rows of the page in the table itself', async () => {
    const { element } = await render(Host);
    const children = [...(element.querySelector('table')?.children ?? [])].map(({ tagName }) => tagName);
    expect(children).toEqual(['CAPTION', 'THEAD', 'TBODY']);
  });
});
