import { Component, computed, signal } from '@angular/core';
import { errorCode, queryResource } from '@jalon/shared/portal';
import { EmptyState, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideAccessTexts } from '../../access-texts';
import { IdentitiesPageDocument } from './identities-page.generated';
import { IdentityDecision } from './identity-decision';

/** The second identities that wait: confirmed or refused, one by one, once one has spoken with the person. */
@Component({
  selector: 'jalon-identities-page',
  imports: [EmptyState, IdentityDecision, LoadError, Loading, PageHeader, TranslocoDirective],
  providers: [provideAccessTexts()],
  template: `
    <div class="stack" *transloco="let t; prefix: 'access.confirm'">
      <jalon-page-header [heading]="t('title')">
        <p>{{ t('sentence') }}</p>
      </jalon-page-header>
      <p role="status" [class.visually-hidden]="!outcome()">
        @if (outcome(); as outcome) {
          {{ t('done.' + outcome) }}
        }
      </p>
      @if (forbidden()) {
        <jalon-empty-state [heading]="t('forbidden')">{{ t('forbiddenMeaning') }}</jalon-empty-state>
      } @else if (result.error()) {
        <jalon-load-error (retry)="result.reload()" />
      } @else if (waiting(); as waiting) {
        @for (identity of waiting; track identity.id) {
          <jalon-identity-decision [identity]="identity" (decided)="decided($event)" />
        } @empty {
          <jalon-empty-state [heading]="t('none')">{{ t('noneMeaning') }}</jalon-empty-state>
        }
      } @else {
        <jalon-loading [lines]="4" />
      }
    </div>
  `,
})
export class IdentitiesPage {
  protected readonly result = queryResource(IdentitiesPageDocument, () => ({}));
  protected readonly waiting = computed(() =>
    this.result.hasValue() ? this.result.value().identitiesToConfirm : undefined,
  );
  protected readonly forbidden = computed(() => errorCode(this.result.error()) === 'FORBIDDEN');
  /** What the last act did: kept in sight, and announced. */
  protected readonly outcome = signal<string | null>(null);

  protected decided(outcome: string): void {
    this.outcome.set(outcome);
    this.result.reload();
  }
}
