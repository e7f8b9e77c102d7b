import { Component, computed, input, output, signal } from '@angular/core';
import { type Fault, FormErrors } from '@jalon/shared/forms';
import { Card, JalonDatePipe, KeyValue, KeyValues } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import {
  type CivilStatus,
  CivilStatusFields,
  civilStatusFieldIds,
  civilStatusInput,
  NOBODY,
} from '../people/civil-status-fields';
import { ConflictNotice } from '../people/conflict-notice';
import { AmendAgentDocument } from '../people/people-act.generated';
import { peopleForm } from '../people/people-form';
import { type Reason, reasons } from '../people/vocabulary';
import { VocabularyField } from '../people/vocabulary-field';
import type { Sheet, SheetDone } from './sheet';

/** The civil status, where each value comes from, and the form that amends it. */
@Component({
  selector: 'jalon-civil-status-card',
  imports: [
    Card,
    CivilStatusFields,
    ConflictNotice,
    FormErrors,
    JalonDatePipe,
    KeyValue,
    KeyValues,
    TranslocoDirective,
    VocabularyField,
  ],
  templateUrl: './civil-status-card.html',
  styleUrl: '../people/form.css',
})
export class CivilStatusCard {
  readonly sheet = input.required<Sheet>();
  readonly done = output<SheetDone>();

  private readonly missing = signal<readonly Fault[]>([]);
  /** The sheet as it was when the form was opened: it may be read again under what is typed. */
  protected readonly amending = signal<Sheet | null>(null);
  protected readonly reason = signal('');
  protected readonly reasons = reasons;
  protected readonly status = signal<CivilStatus>(NOBODY);
  protected readonly form = peopleForm('AgentSheet', 'AgentsPage');
  protected readonly faults = computed(() => [
    ...this.missing(),
    ...this.form.act
      .faults('amend-agent', civilStatusFieldIds)
      .filter(({ code }) => code !== 'CHANGED_MEANWHILE'),
  ]);
  /** The fields as they are read, each with where its value comes from. */
  protected readonly facts = computed(() =>
    (Object.entries(statusOf(this.sheet())) as [keyof CivilStatus, string][]).map(([field, value]) => ({
      field,
      value,
      source: this.sheet().sources.find((one) => one.field === field) ?? null,
    })),
  );

  protected start(): void {
    this.amending.set(this.sheet());
    this.status.set(statusOf(this.sheet()));
  }

  /** @param version the one that was compared, when somebody had changed it meanwhile */
  protected async save(version?: number): Promise<void> {
    const opened = this.amending() ?? this.sheet();
    this.missing.set(this.reason() ? [] : [{ fieldId: 'amend-reason', code: 'REQUIRED' }]);
    if (!this.reason()) return;
    const done = await this.form.send(AmendAgentDocument, {
      ...civilStatusInput(this.status()),
      agentId: opened.id,
      version: version ?? opened.version,
      reason: this.reason() as Reason,
    });
    if (!done) return;
    this.stop();
    this.done.emit({ key: 'amendAgent', actIds: done.actIds });
  }

  protected stop(): void {
    this.amending.set(null);
    this.missing.set([]);
    this.form.forget();
    this.reason.set('');
  }
}

const statusOf = (sheet: Sheet): CivilStatus => ({
  matricule: sheet.matricule,
  birthName: sheet.birthName,
  usualName: sheet.usualName,
  givenNames: sheet.givenNames,
  birthDate: sheet.birthDate ?? '',
  birthPlace: sheet.birthPlace ?? '',
  professionalEmail: sheet.professionalEmail ?? '',
});
