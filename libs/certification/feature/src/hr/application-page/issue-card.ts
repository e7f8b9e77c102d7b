import { Component, computed, input, output, signal } from '@angular/core';
import { Act, FormErrors } from '@jalon/shared/forms';
import { Card, Dialog } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { type IssueOutcome, IssueResults } from '../issuing/issue-results';
import { ApplicationPageDocument } from './application-page.generated';
import { certificateIssuing, type ToIssue } from '../issuing/issuing';

/** Issues the certificate that was decided, after a last question. */
@Component({
  selector: 'jalon-issue-card',
  imports: [Card, Dialog, FormErrors, IssueResults, TranslocoDirective],
  template: `
    <jalon-card [heading]="t('heading')" *transloco="let t; prefix: 'certification.issueOne'">
      <p>{{ t('meaning') }}</p>
      <jalon-form-errors [faults]="faults()" />
      @if (outcomes().length > 0) {
        <jalon-issue-results [outcomes]="outcomes()" />
      }
      <p>
        <button id="issue" type="button" class="button" (click)="confirming.set(true)">
          {{ t('action') }}
        </button>
      </p>
      <jalon-dialog [heading]="t('ask', { name: application().applicantName })" [(open)]="confirming">
        <p>{{ t('meaning') }}</p>
        <button jalonActions type="button" class="button button--quiet" (click)="confirming.set(false)">
          {{ t('no') }}
        </button>
        <button
          jalonActions
          type="button"
          class="button"
          [attr.aria-disabled]="issuing.busy()"
          (click)="issueIt()"
        >
          {{ t('yes') }}
        </button>
      </jalon-dialog>
    </jalon-card>
  `,
})
export class IssueCard {
  readonly application = input.required<ToIssue>();
  readonly issued = output();

  protected readonly issuing = new Act();
  protected readonly confirming = signal(false);
  protected readonly outcomes = signal<readonly IssueOutcome[]>([]);
  protected readonly faults = computed(() => this.issuing.faults('issue'));
  private readonly issue = certificateIssuing(this.issuing, ApplicationPageDocument);

  protected async issueIt(): Promise<void> {
    if (this.issuing.busy()) return;
    const outcomes = await this.issue([this.application()]);
    this.outcomes.set(outcomes);
    this.confirming.set(false);
    if (outcomes.some(({ certificate }) => certificate)) this.issued.emit();
  }
}
