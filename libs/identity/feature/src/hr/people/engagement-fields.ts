import { Component, input, model } from '@angular/core';
import { type Fault, FormField } from '@jalon/shared/forms';
import { TranslocoDirective } from '@jsverse/transloco';
import { categories, type Category, type Status, statuses } from './vocabulary';
import { VocabularyField } from './vocabulary-field';

/** The terms of an engagement, as a form says them. */
export interface EngagementTerms {
  readonly status: string;
  readonly category: string;
  readonly jobStream: string;
  readonly startsOn: string;
  readonly grade: string;
  readonly workingTimeQuota: string;
}

export const NO_TERMS: EngagementTerms = {
  status: '',
  category: '',
  jobStream: '',
  startsOn: '',
  grade: '',
  workingTimeQuota: '100',
};

export const engagementFieldIds: Readonly<Record<keyof EngagementTerms, string>> = {
  status: 'engagement-status',
  category: 'engagement-category',
  jobStream: 'engagement-jobStream',
  startsOn: 'engagement-startsOn',
  grade: 'engagement-grade',
  workingTimeQuota: 'engagement-workingTimeQuota',
};

/** What the schema asks for and the form has not: said at their fields before anything is sent. */
export const missingTerms = ({ status, startsOn }: EngagementTerms): Fault[] => [
  ...(status ? [] : [{ fieldId: engagementFieldIds.status, code: 'REQUIRED' }]),
  ...(startsOn ? [] : [{ fieldId: engagementFieldIds.startsOn, code: 'REQUIRED' }]),
];

export const termsInput = ({ status, category, jobStream, startsOn }: EngagementTerms) => ({
  status: status as Status,
  category: (category || null) as Category | null,
  jobStream: jobStream.trim() || null,
  startsOn,
});

/** The same with the act that recruits: what a new engagement says. */
export const firstEngagementInput = (terms: EngagementTerms) => ({
  ...termsInput(terms),
  statutoryBody: null,
  grade: terms.grade.trim() || null,
  workingTimeQuota:
    terms.workingTimeQuota.trim() === '' ? null : Math.trunc(Number(terms.workingTimeQuota)) || 0,
});

/** On what ground somebody works here, and since when. */
@Component({
  selector: 'jalon-engagement-fields',
  imports: [FormField, TranslocoDirective, VocabularyField],
  template: `
    <fieldset *transloco="let t; prefix: 'identity.engagementForm'">
      <legend>{{ t('legend') }}</legend>
      <div class="pair">
        <jalon-vocabulary-field
          words="employmentStatus"
          [fieldId]="ids.status"
          required
          [label]="t('status')"
          [codes]="statuses"
          [blank]="t('choose')"
          [faults]="faults()"
          [value]="terms().status"
          (valueChange)="change('status', $event)"
        />
        <jalon-vocabulary-field
          words="category"
          [fieldId]="ids.category"
          [label]="t('category')"
          [codes]="categories"
          [blank]="t('none')"
          [faults]="faults()"
          [value]="terms().category"
          (valueChange)="change('category', $event)"
        />
      </div>
      @for (field of texts(); track field) {
        <jalon-form-field
          [fieldId]="ids[field]"
          [kind]="field === 'startsOn' ? 'date' : 'text'"
          [label]="t(field)"
          [required]="field === 'startsOn'"
          [maxLength]="100"
          [faults]="faults()"
          [value]="terms()[field]"
          (valueChange)="change(field, $event)"
        />
      }
    </fieldset>
  `,
  styleUrl: './form.css',
})
export class EngagementFields {
  readonly faults = input<readonly Fault[]>([]);
  /** Whether it starts: its grade and its working time are then asked for. */
  readonly isNew = input(true);
  readonly terms = model.required<EngagementTerms>();

  protected readonly ids = engagementFieldIds;
  protected readonly statuses = statuses;
  protected readonly categories = categories;

  protected texts(): readonly ('startsOn' | 'jobStream' | 'grade' | 'workingTimeQuota')[] {
    return this.isNew() ? NEW_TEXTS : AMENDED_TEXTS;
  }

  protected change(field: keyof EngagementTerms, value: string): void {
    this.terms.update((terms) => ({ ...terms, [field]: value }));
  }
}

const NEW_TEXTS = ['startsOn', 'grade', 'workingTimeQuota', 'jobStream'] as const;
const AMENDED_TEXTS = ['startsOn', 'jobStream'] as const;
