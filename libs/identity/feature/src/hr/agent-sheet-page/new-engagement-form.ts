import { Component, computed, input, output, signal } from '@angular/core';
import { type Fault, FormErrors } from '@jalon/shared/forms';
import { TranslocoDirective } from '@jsverse/transloco';
import {
  EngagementFields,
  engagementFieldIds,
  type EngagementTerms,
  firstEngagementInput,
  missingTerms,
  NO_TERMS,
} from '../people/engagement-fields';
import { OpenEngagementDocument } from '../people/people-act.generated';
import { peopleForm } from '../people/people-form';
import type { SheetDone } from './sheet';

/** Another engagement of somebody who is known already: who comes back is the same person, with a new engagement. */
@Component({
  selector: 'jalon-new-engagement-form',
  imports: [EngagementFields, FormErrors, TranslocoDirective],
  template: `
    <form *transloco="let t; prefix: 'identity.sheet'" novalidate (submit)="$event.preventDefault(); save()">
      <jalon-form-errors named [faults]="faults()" />
      <jalon-engagement-fields [faults]="faults()" [(terms)]="terms" />
      <p class="actions">
        <button id="open-engagement" class="button" [attr.aria-disabled]="form.act.busy()">
          {{ t('save') }}
        </button>
        <button type="button" class="button button--quiet" (click)="closed.emit()">{{ t('cancel') }}</button>
      </p>
    </form>
  `,
  styleUrl: '../people/form.css',
})
export class NewEngagementForm {
  readonly agentId = input.required<string>();
  readonly done = output<SheetDone>();
  readonly closed = output();

  private readonly formId = crypto.randomUUID();
  private readonly missing = signal<readonly Fault[]>([]);
  protected readonly terms = signal<EngagementTerms>(NO_TERMS);
  protected readonly form = peopleForm('AgentSheet', 'AgentsPage');
  protected readonly faults = computed(() => [
    ...this.missing(),
    ...this.form.act.faults('open-engagement', engagementFieldIds),
  ]);

  protected async save(): Promise<void> {
    this.missing.set(missingTerms(this.terms()));
    if (this.missing().length > 0) return;
    const input = { ...firstEngagementInput(this.terms()), agentId: this.agentId(), id: this.formId };
    const done = await this.form.send(OpenEngagementDocument, input);
    if (done) this.done.emit({ key: 'openEngagement', actIds: done.actIds });
  }
}
