import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { LetterState } from './letters-page.generated';

/** Each list in the address, those to hand over being what one comes for. */
const addresses: readonly { readonly etat: string | null; readonly state: LetterState | null }[] = [
  { etat: null, state: 'TO_HAND_OVER' },
  { etat: 'en-preparation', state: 'TO_MAKE' },
  { etat: 'remis', state: 'HANDED_OVER' },
  { etat: 'postes', state: 'POSTED' },
  { etat: 'tous', state: null },
];

/** The state an address asks for; null for all of them. */
export function stateOfAddress(etat: string | undefined): LetterState | null {
  const asked = addresses.find((address) => address.etat === (etat ?? null));
  return asked ? asked.state : 'TO_HAND_OVER';
}

/** The lists of letters, one per state. */
@Component({
  selector: 'jalon-letter-lists',
  imports: [RouterLink, TranslocoDirective],
  template: `
    <nav *transloco="let t; prefix: 'notifications.letters'" [attr.aria-label]="t('lists')">
      <ul role="list">
        @for (address of addresses; track address.etat) {
          <li>
            <a
              [routerLink]="[]"
              [queryParams]="{ etat: address.etat }"
              [attr.aria-current]="address.state === current() ? 'page' : null"
              >{{ t('list.' + (address.state ?? 'ALL')) }}</a
            >
          </li>
        }
      </ul>
    </nav>
  `,
  styleUrl: './letter-lists.css',
})
export class LetterLists {
  readonly current = input.required<LetterState | null>();

  protected readonly addresses = addresses;
}
