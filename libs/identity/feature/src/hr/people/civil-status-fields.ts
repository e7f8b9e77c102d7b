import { Component, input, model } from '@angular/core';
import { type Fault, FormField } from '@jalon/shared/forms';
import { TranslocoDirective } from '@jsverse/transloco';

/** What a form says of somebody; a social security number is no part of it. */
export interface CivilStatus {
  readonly matricule: string;
  readonly birthName: string;
  readonly usualName: string;
  readonly givenNames: string;
  readonly birthDate: string;
  readonly birthPlace: string;
  readonly professionalEmail: string;
}

export const NOBODY: CivilStatus = {
  matricule: '',
  birthName: '',
  usualName: '',
  givenNames: '',
  birthDate: '',
  birthPlace: '',
  professionalEmail: '',
};

/** Identifiers of the fields, by the names of the inputs they fill in. */
export const civilStatusFieldIds: Readonly<Record<keyof CivilStatus, string>> = {
  matricule: 'person-matricule',
  birthName: 'person-birthName',
  usualName: 'person-usualName',
  givenNames: 'person-givenNames',
  birthDate: 'person-birthDate',
  birthPlace: 'person-birthPlace',
  professionalEmail: 'person-professionalEmail',
};

/** What has no civil status without it; who gives no usual name goes by the birth name. */
const REQUIRED: ReadonlySet<keyof CivilStatus> = new Set(['matricule', 'birthName', 'givenNames']);

/** What the API asks for and the form has not: said at the fields with all else that is missing. */
export const missingCivilStatus = (status: CivilStatus): Fault[] =>
  [...REQUIRED]
    .filter((field) => status[field].trim() === '')
    .map((field) => ({ fieldId: civilStatusFieldIds[field], code: 'REQUIRED' }));

/** As the API takes it: what is not filled in is null. */
export const civilStatusInput = (status: CivilStatus) => ({
  ...status,
  birthDate: status.birthDate || null,
  birthPlace: status.birthPlace.trim() || null,
  professionalEmail: status.professionalEmail.trim() || null,
});

/** Who it is: the fields of a civil status. */
@Component({
  selector: 'jalon-civil-status-fields',
  imports: [FormField, TranslocoDirective],
  template: `
    <fieldset *transloco="let t; prefix: 'identity.person'">
      <legend>{{ t('who') }}</legend>
      <p class="soft small">{{ t('noNir') }}</p>
      @for (field of fields; track field) {
        <jalon-form-field
          [fieldId]="ids[field]"
          [kind]="field === 'birthDate' ? 'date' : 'text'"
          [label]="t(field)"
          [required]="required.has(field)"
          [hint]="t(field + 'Hint')"
          [maxLength]="field === 'matricule' ? 30 : 100"
          [faults]="faults()"
          [value]="status()[field]"
          (valueChange)="change(field, $event)"
        />
      }
    </fieldset>
  `,
  styleUrl: './form.css',
})
export class CivilStatusFields {
  readonly faults = input<readonly Fault[]>([]);
  readonly status = model.required<CivilStatus>();

  protected readonly required = REQUIRED;
  protected readonly ids = civilStatusFieldIds;
  protected readonly fields = Object.keys(NOBODY) as (keyof CivilStatus)[];

  protected change(field: keyof CivilStatus, value: string): void {
    this.status.update((status) => ({ ...status, [field]: value }));
  }
}
