import { Component, input } from '@angular/core';
import { uniqueId } from '../text/unique-id';

/** A titled block of a page. Its title names the section for who moves by landmarks or headings. */
@Component({
  selector: 'jalon-card',
  template: `
    <section class="card" data-outlined [attr.aria-labelledby]="headingId">
      <h2 [id]="headingId">{{ heading() }}</h2>
      <ng-content />
    </section>
  `,
  styleUrl: './card.css',
})
export class Card {
  /** Title of the block, written as a person would say it. */
  readonly heading = input.required<string>();

  protected readonly headingId = uniqueId('card');
}
