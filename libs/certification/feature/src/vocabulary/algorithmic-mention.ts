import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { RULE_SHEET } from './rule-sheet';

/** What the law wants said with a decision that relies on a computation: who decided, and what may be asked for. */
@Component({
  selector: 'jalon-algorithmic-mention',
  imports: [RouterLink, TranslocoDirective],
  template: `
    <p class="small soft" *transloco="let t; prefix: 'certification.mention'">
      {{ t('text') }}
      <a routerLink="/algorithmes" [fragment]="algorithm">{{ t('register') }}</a>
    </p>
  `,
})
export class AlgorithmicMention {
  /** Its sheet in the public register. */
  protected readonly algorithm = RULE_SHEET;
}
