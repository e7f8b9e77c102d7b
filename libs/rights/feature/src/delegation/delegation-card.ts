import { Component, computed, inject, input, signal } from '@angular/core';
import { Act, actSender, FormErrors } from '@jalon/shared/forms';
import { countForm, Dialog, Disclosure, JalonDatePipe, Tag } from '@jalon/shared/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { activeLanguage } from '@jalon/shared/ui';
import { type DelegationFactsFragment, EndDelegationDocument } from './delegations.generated';

/** As whom the reader looks at it. */
export type DelegationSide = 'given' | 'received' | 'employer';

/** One delegation: who acts for whom, what it gives, until when and why; ended from here by whoever may. */
@Component({
  selector: 'jalon-delegation-card',
  imports: [Dialog, Disclosure, FormErrors, JalonDatePipe, Tag, TranslocoDirective],
  templateUrl: './delegation-card.html',
  styles: `
    :host {
      display: grid;
      gap: 8px;
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      gap: 6px 12px;
      align-items: baseline;
    }
    p,
    ul {
      margin: 0;
    }
  `,
})
export class DelegationCard {
  readonly delegation = input.required<DelegationFactsFragment>();
  readonly side = input.required<DelegationSide>();

  private readonly transloco = inject(TranslocoService);
  private readonly language = activeLanguage();
  protected readonly confirming = signal(false);
  protected readonly act = new Act();
  private readonly send = actSender(this.act, ['MyDelegations', 'EmployerDelegations']);
  protected readonly faults = computed(() => this.act.faults(this.buttonId()));
  protected readonly buttonId = computed(() => `end-${this.delegation().id}`);
  protected readonly tone = computed(() => {
    const { state } = this.delegation();
    if (state === 'IN_FORCE') return 'good';
    return state === 'EMPTY' ? 'warn' : 'neutral';
  });
  protected readonly names = computed(() => {
    const { principalName, delegateName } = this.delegation();
    const nobody = this.transloco.translate('rights.delegations.nobody', {}, this.language());
    return { principal: principalName ?? nobody, delegate: delegateName ?? nobody };
  });
  protected readonly countForm = countForm;

  protected async end(): Promise<void> {
    await this.send(EndDelegationDocument, { delegationId: this.delegation().id });
    this.confirming.set(false);
  }
}
