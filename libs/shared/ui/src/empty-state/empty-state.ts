import { Component, input } from '@angular/core';

/** What is said where nothing is: never an empty box, always what it means and what may follow. */
@Component({
  selector: 'jalon-empty-state',
  template: `
    <p class="heading">{{ heading() }}</p>
    <div class="soft"><ng-content /></div>
  `,
  styles: `
    :host {
      display: block;
      padding: 20px 24px;
      border: 1px dashed var(--line-strong);
      border-radius: var(--radius);
    }
    .heading {
      font-weight: 650;
    }
  `,
})
export class EmptyState {
  /** The fact, such as "Aucune pièce dans cette rubrique". */
  readonly heading = input.required<string>();
}
