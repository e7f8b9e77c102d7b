import { Component, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';

/** Refusals the catalogue has a sentence for; anything else is said in general words. */
const KNOWN = new Set([
  'CODE_UNKNOWN',
  'CODE_USED',
  'CODE_REPLACED',
  'CODE_EXPIRED',
  'CHALLENGE_EXPIRED',
  'PASSKEY_REFUSED',
  'PASSKEY_UNKNOWN',
  'PASSKEY_KNOWN',
  'TOO_MANY_PASSKEYS',
  'PASSWORD_REFUSED',
  'PASSWORD_WEAK',
  'TOO_MANY_TRIES',
  'ACCOUNT_DISABLED',
  'NO_EMPLOYER',
  'OTHER_PERSON',
  'CANCELLED',
  'NOT_SUPPORTED',
]);

/** Why a local sign-in leads nowhere, and what to do: announced as it appears. */
@Component({
  selector: 'jalon-local-refusal',
  imports: [TranslocoDirective],
  template: `
    <div role="alert" *transloco="let t; prefix: 'access.local.refusals'">
      @if (refusal(); as refusal) {
        <p class="refusal">{{ t(known(refusal)) }}</p>
      }
    </div>
  `,
  // Without a refusal it takes no place, nor the gap of a place.
  styles: `
    :host {
      display: block;
    }
    :host(.none) {
      position: absolute;
    }
    .refusal {
      padding: 14px 20px;
      border-inline-start: 4px solid var(--bad);
      border-radius: var(--radius-small);
      background: var(--bad-soft);
    }
  `,
  host: { '[class.none]': '!refusal()' },
})
export class LocalRefusal {
  readonly refusal = input.required<string | null>();

  protected known(refusal: string): string {
    return KNOWN.has(refusal) ? refusal : 'NOT_DONE';
  }
}
