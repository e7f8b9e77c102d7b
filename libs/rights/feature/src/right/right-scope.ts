import { Component, input } from '@angular/core';
import { countForm } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** What bears on somebody, as far as its population says. */
export interface Scoped {
  readonly populationKind: 'EVERYONE' | 'UNIT' | 'LIST';
  readonly populationName?: string | null;
  readonly populationSize?: number | null;
}

/** On whom a right bears, in words. */
@Component({
  selector: 'jalon-right-scope',
  imports: [TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'rights.right.population'">
      @switch (of().populationKind) {
        @case ('EVERYONE') {
          {{ t('EVERYONE') }}
        }
        @case ('UNIT') {
          {{ t('UNIT', { name: of().populationName }) }}
        }
        @default {
          @if (of().populationSize; as size) {
            {{ t('LIST.' + countForm(size), { count: size }) }}
          } @else {
            {{ t('someList') }}
          }
        }
      }
    </ng-container>
  `,
})
export class RightScope {
  readonly of = input.required<Scoped>();

  protected readonly countForm = countForm;
}
