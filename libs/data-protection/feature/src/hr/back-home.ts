import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';

/** The way back to what waits for the officer. */
@Component({
  selector: 'jalon-back-home',
  imports: [RouterLink, TranslocoDirective],
  template: `
    <p class="no-print" *transloco="let t; prefix: 'dataProtection.home'">
      <a routerLink="/rh/protection-des-donnees">{{ t('back') }}</a>
    </p>
  `,
})
export class BackHome {}
