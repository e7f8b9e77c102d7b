import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { queryResource } from '@jalon/shared/portal';
import { Card, JalonDatePipe } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideAccessTexts } from '../access-texts';
import { MyDepartureGuideDocument } from './departure.generated';

/** From two months before one's last day: how to keep the access to one's file. Nothing for anybody else. */
@Component({
  selector: 'jalon-departure-guide',
  imports: [Card, JalonDatePipe, RouterLink, TranslocoDirective],
  providers: [provideAccessTexts()],
  template: `
    @if (departure(); as departure) {
      <ng-container *transloco="let t; prefix: 'access.departure'">
        <jalon-card [heading]="t('heading')">
          <p>{{ t('until', { date: departure.endsOn | jalonDate }) }}</p>
          @if (departure.isReady) {
            <p>{{ t('ready') }}</p>
          } @else {
            <p>{{ t('toDo') }}</p>
            @if (isHere()) {
              <ol>
                <li>{{ t('step1') }}</li>
                <li>{{ t('step2') }}</li>
                <li>{{ t('step3') }}</li>
              </ol>
            } @else {
              <p>
                <a class="button" routerLink="/mon-acces">{{ t('prepare') }}</a>
              </p>
            }
          }
        </jalon-card>
      </ng-container>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    /* Nothing to say takes no room. */
    :host:empty {
      display: none;
    }
  `,
})
export class DepartureGuide {
  /** On the page where it is done, the steps; elsewhere, the way to it. */
  readonly isHere = input(false);

  private readonly result = queryResource(MyDepartureGuideDocument, () => ({}));
  protected readonly departure = computed(() =>
    this.result.hasValue() ? this.result.value().myDeparture : null,
  );
}
