import { Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import { type Fault, FormErrors } from '@jalon/shared/forms';
import { TranslocoDirective } from '@jsverse/transloco';
import { asOpened } from '../people/as-opened';
import { ConflictNotice } from '../people/conflict-notice';
import {
  EngagementFields,
  engagementFieldIds,
  type EngagementTerms,
  missingTerms,
  NO_TERMS,
  termsInput,
} from '../people/engagement-fields';
import { AmendEngagementDocument } from '../people/people-act.generated';
import { peopleForm } from '../people/people-form';
import { type Reason, reasons } from '../people/vocabulary';
import { VocabularyField } from '../people/vocabulary-field';
import type { SheetDone, SheetEngagement } from './sheet';

/** The terms an engagement opened with, written otherwise, with the reason. */
@Component({
  selector: 'jalon-amend-engagement-form',
  imports: [ConflictNotice, EngagementFields, FormErrors, TranslocoDirective, VocabularyField],
  template: `
    <form *transloco="let t; prefix: 'identity'" novalidate (submit)="$event.preventDefault(); save()">
      <jalon-form-errors named [faults]="faults()" />
      @if (form.answer()?.conflict; as conflict) {
        <jalon-conflict-notice [conflict]="conflict" (mine)="save($event)" (theirs)="closed.emit()" />
      }
      <jalon-engagement-fields [isNew]="false" [faults]="faults()" [(terms)]="terms" />
      <jalon-vocabulary-field
        words="amendmentReason"
        fieldId="engagement-reason"
        [label]="t('sheet.reason')"
        [codes]="reasons"
        [blank]="t('engagementForm.choose')"
        [faults]="faults()"
        [(value)]="reason"
      />
      <p class="actions">
        <button id="amend-engagement" class="button" [attr.aria-disabled]="form.act.busy()">
          {{ t('sheet.save') }}
        </button>
        <button type="button" class="button button--quiet" (click)="closed.emit()">
          {{ t('sheet.cancel') }}
        </button>
      </p>
    </form>
  `,
  styleUrl: '../people/form.css',
})
export class AmendEngagementForm {
  readonly engagement = input.required<SheetEngagement>();
  readonly done = output<SheetDone>();
  readonly closed = output();

  private readonly opened = asOpened(this.engagement);
  private readonly missing = signal<readonly Fault[]>([]);
  protected readonly reasons = reasons;
  protected readonly reason = signal('');
  protected readonly terms = linkedSignal<EngagementTerms>(() => {
    const { status, category, jobStream, startsOn } = this.opened();
    return { ...NO_TERMS, status, category: category ?? '', jobStream: jobStream ?? '', startsOn };
  });
  protected readonly form = peopleForm('AgentSheet');
  protected readonly faults = computed(() => [
    ...this.missing(),
    ...this.form.act
      .faults('amend-engagement', engagementFieldIds)
      .filter(({ code }) => code !== 'CHANGED_MEANWHILE'),
  ]);

  /** @param version the one that was compared, when somebody had changed it meanwhile */
  protected async save(version?: number): Promise<void> {
    const noReason = this.reason() ? [] : [{ fieldId: 'engagement-reason', code: 'REQUIRED' }];
    this.missing.set([...missingTerms(this.terms()), ...noReason]);
    if (this.missing().length > 0) return;
    const { id, version: read } = this.opened();
    const input = { ...termsInput(this.terms()), engagementId: id, version: version ?? read };
    const done = await this.form.send(AmendEngagementDocument, { ...input, reason: this.reason() as Reason });
    if (done) this.done.emit({ key: 'amendEngagement', actIds: done.actIds });
  }
}
