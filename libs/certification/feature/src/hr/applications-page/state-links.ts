import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ApplicationStateCode } from '../../vocabulary/application-state-tag';

/** Each state in the address, those to decide being what one comes for. */
const addresses: readonly { readonly etat: string | null; readonly state: ApplicationStateCode | null }[] = [
  { etat: null, state: 'TO_DECIDE' },
  { etat: 'a-delivrer', state: 'TO_ISSUE' },
  { etat: 'refusees', state: 'REFUSED' },
  { etat: 'delivrees', state: 'ISSUED' },
  { etat: 'en-cours', state: 'SITTING' },
  { etat: 'retirees', state: 'WITHDRAWN' },
  { etat: 'toutes', state: null },
];

/** The state an address asks for; null for all of them. */
export function stateOfAddress(etat: string | undefined): ApplicationStateCode | null {
  const asked = addresses.find((address) => address.etat === (etat ?? null));
  return asked ? asked.state : 'TO_DECIDE';
}

/** The lists of applications, one per state. */
@Component({
  selector: 'jalon-state-links',
  imports: [RouterLink, TranslocoDirective],
  template: `
    <nav *transloco="let t; prefix: 'certification.applications'" [attr.aria-label]="t('lists')">
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
  styleUrl: './state-links.css',
})
export class StateLinks {
  readonly current = input.required<ApplicationStateCode | null>();

  protected readonly addresses = addresses;
}
