import { Component, computed } from '@angular/core';
import { queryResource } from '@jalon/shared/portal';
import { Card, countForm, JalonDateTimePipe, LoadError, Loading } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { TraceSealDocument } from './trace-page.generated';

/** How far the trace is sealed, and who checks it, in sentences. */
@Component({
  selector: 'jalon-seal-card',
  imports: [Card, JalonDateTimePipe, LoadError, Loading, TranslocoDirective],
  template: `
    <jalon-card *transloco="let t; prefix: 'dataProtection.seal'" [heading]="t('heading')">
      @if (seal(); as seal) {
        @if (seal.lastSealedAt; as date) {
          <p>
            {{
              t('sealed.' + countForm(seal.sealedCount), {
                count: seal.sealedCount,
                date: (date | jalonDateTime),
              })
            }}
          </p>
        } @else {
          <p>{{ t('neverSealed') }}</p>
        }
        @if (seal.unsealedSince; as date) {
          <p>
            {{
              t('unsealed.' + countForm(seal.unsealedCount), {
                count: seal.unsealedCount,
                date: (date | jalonDateTime),
              })
            }}
          </p>
        } @else {
          <p>{{ t('unsealed.none') }}</p>
        }
        <p>{{ t('verification') }}</p>
        @if (seal.lastHead; as head) {
          <p class="small soft">
            {{ t('head') }} <code>{{ head }}</code>
          </p>
        }
      } @else if (result.error()) {
        <jalon-load-error (retry)="result.reload()" />
      } @else {
        <jalon-loading [lines]="3" />
      }
    </jalon-card>
  `,
  styles: `
    p + p {
      margin-top: 8px;
    }
    code {
      overflow-wrap: anywhere;
    }
  `,
})
export class SealCard {
  protected readonly result = queryResource(TraceSealDocument, () => ({}));
  protected readonly seal = computed(() => (this.result.hasValue() ? this.result.value().traceSeal : null));
  protected readonly countForm = countForm;
}
