import { Component, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { Act, FormErrors } from '@jalon/shared/forms';
import { Apollo } from '@jalon/shared/portal';
import { Card } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { type DecisionFieldsFragment, SaveDecisionDraftDocument } from '../../decision/decision.generated';

/** Begins the next version of a decision from its own words: both stay readable, with their dates. */
@Component({
  selector: 'jalon-next-version',
  imports: [Card, FormErrors, TranslocoDirective],
  template: `
    <jalon-card *transloco="let t; prefix: 'decisions.next'" [heading]="t('heading')">
      <p>{{ t('meaning') }}</p>
      <jalon-form-errors [faults]="act.faults('next-version')" />
      <p class="actions">
        <button
          id="next-version"
          type="button"
          class="button button--quiet"
          [attr.aria-disabled]="act.busy()"
          (click)="begin()"
        >
          {{ t('action') }}
        </button>
      </p>
    </jalon-card>
  `,
})
export class NextVersion {
  private readonly apollo = inject(Apollo);
  private readonly router = inject(Router);

  readonly decision = input.required<DecisionFieldsFragment>();

  protected readonly act = new Act();

  protected async begin(): Promise<void> {
    let id: string | undefined;
    const done = await this.act.attempt(async () => {
      const { data } = await firstValueFrom(
        this.apollo.mutate({
          mutation: SaveDecisionDraftDocument,
          variables: { input: this.fromThisOne() },
        }),
      );
      id = data?.saveDecisionDraft.draft?.id;
      return data?.saveDecisionDraft.userErrors;
    });
    if (done && id) await this.router.navigate(['/rh/decisions', id]);
  }

  /** Its words; its dates and its opinion are to come. */
  private fromThisOne() {
    const { id, purposes, ...decision } = this.decision();
    return {
      replacesId: id,
      title: decision.title,
      text: decision.text,
      purposes: purposes.map(({ purpose }) => purpose),
      compulsoryPurposes: purposes.flatMap((one) => (one.isVoluntary ? [] : [one.purpose])),
      managersSee: decision.managersSee,
      managersSeeWords: decision.managersSeeWords,
      dpiaReference: decision.dpiaReference,
      dpiaExemption: decision.dpiaExemption,
      signatoryName: decision.signatoryName,
      signatoryQuality: decision.signatoryQuality,
      onBehalfOf: decision.onBehalfOf,
    };
  }
}
