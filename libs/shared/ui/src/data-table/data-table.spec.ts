import { Component, signal } from '@angular/core';
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

  it('names in each cell of a list the column it is of, rows that come later included', async () => {
    const { element, fixture } = await render(List);
    const columns = () => [...element.querySelectorAll('td')].map(({ dataset }) => dataset['column']);
    expect(columns()).toEqual([undefined, 'Ville']);
    fixture.componentInstance.towns.set(['Brest', 'Paimpol']);
    await fixture.whenStable();
    expect(columns()).toEqual([undefined, 'Ville', undefined, 'Ville']);
    const roles = ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell'];
    for (const role of roles) expect(element.querySelector(`[role=${role}]`)).not.toBeNull();
  });
});

@Component({
  imports: [DataTable],
  template: `<jalon-data-table stacked caption="Agents">
    <thead>
      <tr>
        <th scope="col"><input type="checkbox" aria-label="Tous" /></th>
        <th scope="col">Nom</th>
        <th scope="col">Ville</th>
      </tr>
    </thead>
    <tbody>
      @for (town of towns(); track town) {
        <tr>
          <td><input type="checkbox" aria-label="Camille" /></td>
          <th scope="row">Camille</th>
          <td>{{ town }}</td>
        </tr>
      }
    </tbody>
  </jalon-data-table>`,
})
class List {
  readonly towns = signal(['Brest']);
}
