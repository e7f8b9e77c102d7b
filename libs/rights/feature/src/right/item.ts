import { Component, input } from '@angular/core';

/** One of a list: as a card, without being a place of the page of its own, since several may bear the same name. */
@Component({
  selector: 'jalon-item',
  template: `
    <h2>{{ heading() }}</h2>
    <ng-content />
  `,
  styles: `
    :host {
      display: grid;
      gap: 10px;
      padding: 16px 20px;
      border: 1px solid var(--line);
      border-radius: var(--radius-small);
      background: var(--surface);
    }
    h2 {
      margin: 0;
      font-size: 1.1rem;
    }
  `,
})
export class Item {
  readonly heading = input.required<string>();
}
