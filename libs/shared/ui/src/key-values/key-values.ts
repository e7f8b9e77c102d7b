import { Component, input } from '@angular/core';

/** A list of facts: `<dl jalonKeyValues><div jalonKeyValue label="Grade">Rédacteur</div></dl>`. */
@Component({
  selector: 'dl[jalonKeyValues]',
  template: `<ng-content />`,
  styles: `
    :host {
      display: grid;
      gap: 8px;
    }
  `,
})
export class KeyValues {}

/** One fact of the list. Its value is the content, so that it may hold a link, a date or a status. */
@Component({
  selector: 'div[jalonKeyValue]',
  template: `
    <dt>{{ label() }}</dt>
    <dd><ng-content /></dd>
  `,
  styleUrl: './key-values.css',
})
export class KeyValue {
  /** Name of the fact. */
  readonly label = input.required<string>();
}
