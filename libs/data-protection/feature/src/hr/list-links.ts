import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';

/** One view of a list: what it adds to the address, and whether it is the one in sight. */
export interface ListLink {
  readonly query: Readonly<Record<string, string | null>>;
  /** Key of the domain’s catalogue. */
  readonly text: string;
  readonly current: boolean;
}

/** The views of a list, each with its own address. */
@Component({
  selector: 'jalon-list-links',
  imports: [RouterLink, TranslocoDirective],
  template: `
    <nav class="no-print" *transloco="let t; prefix: 'dataProtection'" [attr.aria-label]="label()">
      <ul role="list">
        @for (link of links(); track link.text) {
          <li>
            <a
              [routerLink]="[]"
              [queryParams]="link.query"
              [attr.aria-current]="link.current ? 'page' : null"
              >{{ t(link.text) }}</a
            >
          </li>
        }
      </ul>
    </nav>
  `,
  styleUrl: './list-links.css',
})
export class ListLinks {
  readonly label = input.required<string>();
  readonly links = input.required<readonly ListLink[]>();
}
