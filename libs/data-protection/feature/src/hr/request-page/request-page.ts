import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Act, actSender, FormErrors } from '@jalon/shared/forms';
import { Confirmation, errorCode, queryResource } from '@jalon/shared/portal';
import { Card, EmptyState, JalonDatePipe, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { provideDataProtectionTexts } from '../../data-protection-texts';
import { RequestFacts } from '../../request/request-facts';
import { RequestHistory } from '../../request/request-history';
import { RightsRequestDocument, TakeRightsRequestDocument } from '../../request/request.generated';
import { OfficersOnly } from '../officers-only';
import { HandlingForm } from './handling-form';

const TAKE = 'take-request';

/** One request, for the officer who deals with it: what is asked, by when, and what they may do. */
@Component({
  selector: 'jalon-rights-request-page',
  imports: [
    Card,
    EmptyState,
    FormErrors,
    HandlingForm,
    JalonDatePipe,
    LoadError,
    Loading,
    OfficersOnly,
    PageHeader,
    RequestFacts,
    RequestHistory,
    RouterLink,
    TranslocoDirective,
  ],
  providers: [provideDataProtectionTexts()],
  templateUrl: './request-page.html',
  styles: `
    .answer {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class RequestPage {
  private readonly confirmation = inject(Confirmation);
  private readonly transloco = inject(TranslocoService);

  /** Bound to `:requestId`. */
  readonly requestId = input.required<string>();

  protected readonly result = queryResource(RightsRequestDocument, () => ({ id: this.requestId() }));
  protected readonly forbidden = computed(() => errorCode(this.result.error()) === 'FORBIDDEN');
  protected readonly request = computed(() =>
    this.result.hasValue() ? (this.result.value().rightsRequest ?? null) : undefined,
  );
  /** Their own request, made as an agent: another officer answers it. */
  protected readonly isOwn = computed(() => this.request()?.acts.includes('withdraw') ?? false);
  protected readonly mayHandle = computed(
    () =>
      this.request()?.acts.some((act) => act !== 'take' && act !== 'withdraw' && act !== 'reply') ?? false,
  );
  protected readonly taking = new Act();
  private readonly send = actSender(this.taking);
  protected readonly takeId = TAKE;
  protected readonly faults = computed(() => this.taking.faults(TAKE));

  protected async take(): Promise<void> {
    if (await this.send(TakeRightsRequestDocument, { requestId: this.requestId() })) {
      this.confirmation.say(this.transloco.translate('dataProtection.handle.taken'));
    }
  }
}
