import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CurrentActor, queryResource } from '@jalon/shared/portal';
import { Card } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { doneSteps, nextStep } from '../progress';
import { provideSetUpTexts } from '../set-up-texts';
import { SetUpDocument } from '../set-up.generated';

/** On the home page of whoever sets an employer up: what comes next. Nothing once it is done, or put away. */
@Component({
  selector: 'jalon-set-up-card',
  imports: [Card, RouterLink, TranslocoDirective],
  providers: [provideSetUpTexts()],
  template: `
    @if (shown(); as setUp) {
      <jalon-card *transloco="let t; prefix: 'setUp'" [heading]="t('card.heading')">
        <p class="number">{{ t('progress', { done: done(), total: setUp.steps.length }) }}</p>
        @if (next(); as step) {
          <p>{{ t('card.next', { step: t('steps.' + step.code + '.title') }) }}</p>
        }
        <p>
          <a class="button" routerLink="/rh/mise-en-place">{{ t('card.go') }}</a>
        </p>
      </jalon-card>
    }
  `,
})
export class SetUpCard {
  private readonly actor = inject(CurrentActor);
  private readonly result = queryResource(SetUpDocument, () =>
    this.actor.mayOneOf(['MANAGE_PEOPLE', 'MANAGE_HABILITATIONS']) ? {} : null,
  );

  protected readonly shown = computed(() => {
    const setUp = this.result.hasValue() ? this.result.value().setUp : null;
    return setUp && !setUp.hidden && nextStep(setUp.steps) ? setUp : null;
  });
  protected readonly next = computed(() => nextStep(this.shown()?.steps ?? []));
  protected readonly done = computed(() => doneSteps(this.shown()?.steps ?? []));
}
