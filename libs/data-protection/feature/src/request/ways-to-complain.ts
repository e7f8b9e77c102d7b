import { Component } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';

/** Whom to turn to when an answer does not suit, or does not come (RGPD art. 12-4, 77 and 79). */
@Component({
  selector: 'jalon-ways-to-complain',
  imports: [TranslocoDirective],
  template: `
    <section class="stack" *transloco="let t; prefix: 'dataProtection.complain'">
      <h2>{{ t('heading') }}</h2>
      <ul>
        <li>{{ t('officer') }}</li>
        <li>
          {{ t('cnil') }}
          <a href="https://www.cnil.fr/fr/plaintes" rel="noreferrer">{{ t('cnilLink') }}</a>
        </li>
        <li>{{ t('judge') }}</li>
      </ul>
    </section>
  `,
  styles: `
    .stack {
      gap: 10px;
    }
    ul {
      display: grid;
      gap: 6px;
      max-width: var(--measure);
      padding-inline-start: 1.25em;
    }
  `,
})
export class WaysToComplain {}
