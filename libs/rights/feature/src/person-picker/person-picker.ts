import { Component, computed, input, model, signal } from '@angular/core';
import { takeUntilDestroyed, toObservable, toSignal } from '@angular/core/rxjs-interop';
import { type Fault, faultSentences } from '@jalon/shared/forms';
import { queryResource } from '@jalon/shared/portal';
import { countForm, LoadError } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { debounceTime, distinctUntilChanged } from 'rxjs';
import { PeopleToNameDocument, type PeopleToNameQuery } from './person-picker.generated';

/** Somebody who was chosen. */
export type PickedPerson = PeopleToNameQuery['peopleToName'][number];

const SHORTEST_SEARCH = 2;
const TYPING_PAUSE_MS = 300;

/** Names any agent of the employer, for who may read nothing of them: typing shows a few names. */
@Component({
  selector: 'jalon-person-picker',
  imports: [LoadError, TranslocoDirective],
  templateUrl: './person-picker.html',
  styleUrl: './person-picker.css',
})
export class PersonPicker {
  readonly fieldId = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly faults = input<readonly Fault[]>([]);
  readonly person = model<PickedPerson | null>(null);

  private readonly sentence = faultSentences();
  protected readonly typed = signal('');
  private readonly search = toSignal(
    toObservable(this.typed).pipe(
      debounceTime(TYPING_PAUSE_MS),
      distinctUntilChanged(),
      takeUntilDestroyed(),
    ),
    { initialValue: '' },
  );
  protected readonly result = queryResource(PeopleToNameDocument, () => {
    const search = this.search().trim();
    return search.length < SHORTEST_SEARCH || this.person() ? null : { search };
  });
  protected readonly found = computed(() => {
    const isAsked = this.typed().trim().length >= SHORTEST_SEARCH && !this.person();
    return isAsked && this.result.hasValue() ? this.result.value().peopleToName : null;
  });
  protected readonly fault = computed(() => {
    const fault = this.faults().find(({ fieldId }) => fieldId === this.fieldId());
    return fault && this.sentence(fault.code);
  });
  protected readonly describedBy = computed(() => {
    const ids = [this.fault() && `${this.fieldId()}-fault`, this.hint() && `${this.fieldId()}-hint`];
    return ids.filter(Boolean).join(' ') || null;
  });
  protected readonly countForm = countForm;

  /** Somebody else is looked for: the field takes the focus that the button had. */
  protected change(): void {
    this.person.set(null);
    this.typed.set('');
    setTimeout(() => document.getElementById(this.fieldId())?.focus());
  }
}
