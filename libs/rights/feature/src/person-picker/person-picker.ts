import { Component, computed, input, model, signal } from '@angular/core';
import { type Fault, NamePicker, searchOf } from '@jalon/shared/forms';
import { queryResource } from '@jalon/shared/portal';
import { countForm } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { PeopleToNameDocument, type PeopleToNameQuery } from './person-picker.generated';

/** Somebody who was chosen. */
export type PickedPerson = PeopleToNameQuery['peopleToName'][number];

/** Names any agent of the employer, for who may read nothing of them: typing shows a few names. */
@Component({
  selector: 'jalon-person-picker',
  imports: [NamePicker, TranslocoDirective],
  template: `
    <jalon-name-picker
      *transloco="let t; prefix: 'rights.picker'"
      [fieldId]="fieldId()"
      [label]="label()"
      [hint]="hint()"
      [faults]="faults()"
      [placeholder]="t('placeholder')"
      [changeLabel]="t('change')"
      [chosen]="chosen()"
      [found]="found()"
      [count]="t('found.' + countForm(found()?.length ?? 0), { count: found()?.length })"
      [hasFailed]="!!result.error()"
      [(typed)]="typed"
      (picked)="choose($event)"
      (dropped)="person.set(null)"
      (retry)="result.reload()"
    />
  `,
})
export class PersonPicker {
  readonly fieldId = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly faults = input<readonly Fault[]>([]);
  readonly person = model<PickedPerson | null>(null);

  protected readonly typed = signal('');
  private readonly search = searchOf(this.typed);
  protected readonly result = queryResource(PeopleToNameDocument, () => {
    const search = this.search();
    return search === null || this.person() ? null : { search };
  });
  private readonly people = computed(() =>
    this.search() !== null && this.result.hasValue() ? this.result.value().peopleToName : null,
  );
  protected readonly chosen = computed(() => {
    const person = this.person();
    return person && { name: person.displayName, detail: person.matricule };
  });
  protected readonly found = computed(
    () =>
      this.people()?.map(({ agentId: id, displayName: name, matricule: detail }) => ({ id, name, detail })) ??
      null,
  );
  protected readonly countForm = countForm;

  protected choose(agentId: string): void {
    this.typed.set('');
    this.person.set(this.people()?.find((one) => one.agentId === agentId) ?? null);
  }
}
