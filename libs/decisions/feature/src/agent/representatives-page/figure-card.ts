import { Component, input } from '@angular/core';
import { DataTable } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { RepresentativesPageQuery } from '../../decision/decision.generated';

/** A figure and its parts, as a table: a count, or the word that it is hidden. */
@Component({
  selector: 'jalon-figure-card',
  imports: [DataTable, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'decisions.representatives'">
      <jalon-data-table [caption]="figure().title">
        <thead>
          <tr>
            <th scope="col">{{ t('part') }}</th>
            <th scope="col" class="count">{{ t('count') }}</th>
          </tr>
        </thead>
        <tbody>
          @for (part of figure().parts; track part.code) {
            <tr>
              <th scope="row">{{ part.label }}</th>
              <td class="count number">{{ part.count ?? t('hidden') }}</td>
            </tr>
          }
          @if (figure().isPartition) {
            <tr class="total">
              <th scope="row">{{ t('total') }}</th>
              <td class="count number">{{ figure().total ?? t('hidden') }}</td>
            </tr>
          }
        </tbody>
      </jalon-data-table>
      <p class="small soft">{{ figure().meaning }}</p>
    </ng-container>
  `,
  styles: `
    .count {
      text-align: end;
    }
    .total > * {
      font-weight: 650;
    }
    p {
      margin-top: 6px;
    }
  `,
})
export class FigureCard {
  readonly figure = input.required<RepresentativesPageQuery['staffFigures']['figures'][number]>();
}
