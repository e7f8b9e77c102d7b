import { Component, input } from '@angular/core';
import { JalonDatePipe, KeyValue, KeyValues } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { DocumentTypes, type NamedType } from './document-types';
import { RightScope, type Scoped } from './right-scope';

/** What a right says, whoever holds it. */
export interface Terms extends Scoped {
  readonly operations: readonly string[];
  readonly documentTypes: readonly NamedType[];
  readonly validFrom?: string;
  readonly validUntil: string;
  readonly legalBasis: string;
  readonly reason?: string | null;
}

/** Everything a right says: what one may do, on which documents, of whom, until when, and why. */
@Component({
  selector: 'jalon-right-terms',
  imports: [DocumentTypes, JalonDatePipe, KeyValue, KeyValues, RightScope, TranslocoDirective],
  template: `
    <dl jalonKeyValues *transloco="let t; prefix: 'rights'">
      <div jalonKeyValue [label]="t('right.operations')">
        <ul role="list" class="plain">
          @for (operation of terms().operations; track operation) {
            <li>{{ t('operation.' + operation) }}</li>
          }
        </ul>
      </div>
      <div jalonKeyValue [label]="t('right.documents')">
        <jalon-document-types [types]="terms().documentTypes" />
      </div>
      <div jalonKeyValue [label]="t('right.onWhom')"><jalon-right-scope [of]="terms()" /></div>
      <div jalonKeyValue [label]="t('right.period')">
        @if (terms().validFrom; as from) {
          {{ t('right.fromTo', { from: from | jalonDate, until: terms().validUntil | jalonDate }) }}
        } @else {
          {{ t('right.until', { date: terms().validUntil | jalonDate }) }}
        }
      </div>
      <div jalonKeyValue [label]="t('right.legalBasis')">{{ terms().legalBasis }}</div>
      @if (terms().reason; as reason) {
        <div jalonKeyValue [label]="t('right.reason')">{{ reason }}</div>
      }
    </dl>
  `,
  styles: `
    .plain {
      margin: 0;
      padding: 0;
      list-style: none;
    }
  `,
})
export class RightTerms {
  readonly terms = input.required<Terms>();
}
