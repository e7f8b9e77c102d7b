import { Component, input, model, output, type Signal } from '@angular/core';
import { takeUntilDestroyed, toObservable, toSignal } from '@angular/core/rxjs-interop';
import { LoadError } from '@jalon/shared/ui';
import { debounceTime, distinctUntilChanged, map } from 'rxjs';
import type { Fault } from './fault-texts';
import { fieldWords } from './field';

/** Somebody that was found: what tells them from their homonyms is a quieter line. */
export interface FoundName {
  readonly id: string;
  readonly name: string;
  readonly detail: string | null;
}

const SHORTEST_SEARCH = 2;
const TYPING_PAUSE_MS = 300;

/** What to look for, once typing pauses; null while it is too short. To be made where `inject` may be called. */
export function searchOf(typed: Signal<string>): Signal<string | null> {
  const pauses = toObservable(typed).pipe(
    debounceTime(TYPING_PAUSE_MS),
    map((text) => (text.trim().length < SHORTEST_SEARCH ? null : text.trim())),
    distinctUntilChanged(),
    takeUntilDestroyed(),
  );
  return toSignal(pauses, { initialValue: null });
}

/** Chooses somebody by name: typing shows a few, as buttons. Who is looked for, and in what words, is the page's. */
@Component({
  selector: 'jalon-name-picker',
  imports: [LoadError],
  templateUrl: './name-picker.html',
  styleUrl: './name-picker.css',
})
export class NamePicker {
  readonly fieldId = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly faults = input<readonly Fault[]>([]);
  readonly placeholder = input.required<string>();
  /** What the button says that looks for somebody else. */
  readonly changeLabel = input.required<string>();
  readonly chosen = input<Omit<FoundName, 'id'> | null>(null);
  /** Null while nothing is looked for. */
  readonly found = input<readonly FoundName[] | null>(null);
  /** How many were found, in words. */
  readonly count = input('');
  readonly hasFailed = input(false);
  readonly typed = model('');
  readonly picked = output<string>();
  readonly dropped = output();
  readonly retry = output();

  protected readonly words = fieldWords({
    fieldId: this.fieldId,
    name: this.label,
    faults: this.faults,
    hint: this.hint,
  });

  /** Somebody else is looked for: the field takes the focus that the button had. */
  protected change(): void {
    this.typed.set('');
    this.dropped.emit();
    setTimeout(() => document.getElementById(this.fieldId())?.focus());
  }
}
