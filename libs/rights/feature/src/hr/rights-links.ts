import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';

const places = [
  { name: 'list', path: '/rh/habilitations' },
  { name: 'reviews', path: '/rh/habilitations/revues' },
  { name: 'why', path: '/rh/habilitations/pourquoi' },
] as const;

/** The places about rights, from one another. */
@Component({
  selector: 'jalon-rights-links',
  imports: [RouterLink, TranslocoDirective],
  template: `
    <nav class="no-print" *transloco="let t; prefix: 'rights.places'" [attr.aria-label]="t('label')">
      <ul role="list">
        @for (place of places; track place.name) {
          <li>
            <a [routerLink]="place.path" [attr.aria-current]="place.name === current() ? 'page' : null">{{
              t(place.name)
            }}</a>
          </li>
        }
      </ul>
    </nav>
  `,
  styleUrl: './rights-links.css',
})
export class RightsLinks {
  readonly current = input<'list' | 'reviews' | 'why'>();

  protected readonly places = places;
}
