import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { errorCode, queryResource } from '@jalon/shared/portal';
import {
  Card,
  EmptyState,
  JalonDatePipe,
  JalonDateTimePipe,
  LoadError,
  Loading,
  PageHeader,
} from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { HabilitationDocument } from '../../right/right.generated';
import { RightState } from '../../right/right-state';
import { RightTerms } from '../../right/right-terms';
import { RightsOnly } from '../../right/rights-only';
import { provideRightsTexts } from '../../rights-texts';
import { EndForm } from './end-form';
import { RenewForm } from './renew-form';

/** One habilitation: what it says, what came before and after, and what one may do of it. */
@Component({
  selector: 'jalon-habilitation-page',
  imports: [
    Card,
    EmptyState,
    EndForm,
    JalonDatePipe,
    JalonDateTimePipe,
    LoadError,
    Loading,
    PageHeader,
    RenewForm,
    RightState,
    RightsOnly,
    RightTerms,
    RouterLink,
    TranslocoDirective,
  ],
  providers: [provideRightsTexts()],
  templateUrl: './habilitation-page.html',
})
export class HabilitationPage {
  /** Bound to `:habilitationId`. */
  readonly habilitationId = input.required<string>();

  protected readonly result = queryResource(HabilitationDocument, () => ({ id: this.habilitationId() }));
  protected readonly forbidden = computed(() => errorCode(this.result.error()) === 'FORBIDDEN');
  protected readonly detail = computed(() =>
    this.result.hasValue() ? (this.result.value().habilitation ?? null) : undefined,
  );

  protected reload(): void {
    this.result.reload();
  }
}
