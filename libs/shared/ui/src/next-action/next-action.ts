import { Component, input } from '@angular/core';
import { uniqueId } from '../text/unique-id';

/**
 * The one thing to do on a page, in terracotta. One per page: two would cancel each other.
 * The sentence is the content; the link or button goes in `jalonAction`.
 */
@Component({
  selector: 'jalon-next-action',
  template: `
    <section class="next" data-outlined [attr.aria-labelledby]="headingId">
      <div>
        <p class="eyebrow">{{ eyebrow() }}</p>
        <h2 [id]="headingId">{{ heading() }}</h2>
        <div class="soft"><ng-content /></div>
      </div>
      <ng-content select="[jalonAction]" />
    </section>
  `,
  styleUrl: './next-action.css',
})
export class NextAction {
  /** The small line above, such as "À faire maintenant". */
  readonly eyebrow = input.required<string>();

  /** What to do, beginning with a verb. */
  readonly heading = input.required<string>();

  protected readonly headingId = uniqueId('next');
}
