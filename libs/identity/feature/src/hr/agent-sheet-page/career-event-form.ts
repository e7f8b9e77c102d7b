import { Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import { type Fault, FormErrors, FormField } from '@jalon/shared/forms';
import { TranslocoDirective } from '@jsverse/transloco';
import { RecordCareerEventDocument } from '../people/people-act.generated';
import { peopleForm } from '../people/people-form';
import {
  type AdministrativePosition,
  administrativePositions,
  type CareerEventKind,
  careerEventKinds,
  type Status,
  statuses,
} from '../people/vocabulary';
import { VocabularyField } from '../people/vocabulary-field';
import type { SheetDone, SheetEvent } from './sheet';

type TextField = (typeof textFields)[number];
const textFields = [
  'statutoryBody',
  'grade',
  'step',
  'grossIndex',
  'increasedIndex',
  'workingTimeQuota',
  'note',
] as const;
const dateFields = ['effectiveOn', 'signedOn', 'notifiedOn'] as const;
type Values = Readonly<Record<TextField | (typeof dateFields)[number], string>>;

const ids = Object.fromEntries(
  ['kind', 'employmentStatus', 'administrativePosition', ...textFields, ...dateFields].map((name) => [
    name,
    `event-${name}`,
  ]),
) as Readonly<Record<string, string>>;

/** An act of the career. One that corrects another is recorded after it, on the same day: both stay told. */
@Component({
  selector: 'jalon-career-event-form',
  imports: [FormErrors, FormField, TranslocoDirective, VocabularyField],
  templateUrl: './career-event-form.html',
  styleUrl: '../people/form.css',
})
export class CareerEventForm {
  readonly engagementId = input.required<string>();
  /** The act that this one corrects; null when it corrects none. */
  readonly corrected = input<SheetEvent | null>(null);
  readonly done = output<SheetDone>();
  readonly closed = output();

  private readonly formId = crypto.randomUUID();
  private readonly missing = signal<readonly Fault[]>([]);
  protected readonly ids = ids;
  protected readonly kinds = careerEventKinds;
  protected readonly statuses = statuses;
  protected readonly positions = administrativePositions;
  protected readonly texts = textFields;
  protected readonly dates = dateFields;
  protected readonly kind = linkedSignal<string>(() => this.corrected()?.kind ?? '');
  protected readonly status = linkedSignal<string>(() => this.corrected()?.employmentStatus ?? '');
  protected readonly position = linkedSignal<string>(() => this.corrected()?.administrativePosition ?? '');
  protected readonly values = linkedSignal<Values>(() => valuesOf(this.corrected()));
  protected readonly form = peopleForm('AgentSheet');
  protected readonly faults = computed(() => [...this.missing(), ...this.form.act.faults('event-save', ids)]);

  protected change(field: keyof Values, value: string): void {
    this.values.update((values) => ({ ...values, [field]: value }));
  }

  protected async save(): Promise<void> {
    const { effectiveOn, signedOn, notifiedOn, grossIndex, increasedIndex, workingTimeQuota, ...texts } =
      this.values();
    this.missing.set([
      ...(this.kind() ? [] : [{ fieldId: 'event-kind', code: 'REQUIRED' }]),
      ...(effectiveOn ? [] : [{ fieldId: 'event-effectiveOn', code: 'REQUIRED' }]),
    ]);
    if (this.missing().length > 0) return;
    const done = await this.form.send(RecordCareerEventDocument, {
      id: this.formId,
      engagementId: this.engagementId(),
      kind: this.kind() as CareerEventKind,
      effectiveOn,
      signedOn: signedOn || null,
      notifiedOn: notifiedOn || null,
      employmentStatus: (this.status() || null) as Status | null,
      administrativePosition: (this.position() || null) as AdministrativePosition | null,
      statutoryBody: texts.statutoryBody.trim() || null,
      grade: texts.grade.trim() || null,
      step: texts.step.trim() || null,
      note: texts.note.trim() || null,
      grossIndex: figure(grossIndex),
      increasedIndex: figure(increasedIndex),
      workingTimeQuota: figure(workingTimeQuota),
    });
    if (done) this.done.emit({ key: 'recordCareerEvent', actIds: done.actIds });
  }
}

/** What is no whole number is sent as 0, which the API refuses at its field. */
function figure(text: string): number | null {
  if (text.trim() === '') return null;
  const value = Number(text);
  return Number.isInteger(value) ? value : 0;
}

function valuesOf(event: SheetEvent | null): Values {
  const text = (value: string | number | null | undefined) => String(value ?? '');
  return {
    effectiveOn: text(event?.effectiveOn),
    signedOn: text(event?.signedOn),
    notifiedOn: text(event?.notifiedOn),
    statutoryBody: text(event?.statutoryBody),
    grade: text(event?.grade),
    step: text(event?.step),
    grossIndex: text(event?.grossIndex),
    increasedIndex: text(event?.increasedIndex),
    workingTimeQuota: text(event?.workingTimeQuota),
    note: text(event?.note),
  };
}
