import { computed, effect, inject, Injectable, signal, type Signal } from '@angular/core';
import { type Fault, faultSentences } from './fault-texts';

/** What the fields of the page are called, by their identifiers: an error is said with the name of its field. */
@Injectable({ providedIn: 'root' })
export class FieldNames {
  private readonly names = signal<ReadonlyMap<string, string>>(new Map());

  of(fieldId: string): string | undefined {
    return this.names().get(fieldId);
  }

  set(fieldId: string, name: string): void {
    this.names.update((names) => new Map(names).set(fieldId, name));
  }
}

/** The inputs of a field of a form. */
interface FieldInputs {
  readonly fieldId: Signal<string>;
  readonly name: Signal<string>;
  readonly faults: Signal<readonly Fault[]>;
  readonly hint?: Signal<string | undefined>;
}

/** What is said with a field. */
export interface FieldWords {
  /** What is wrong with it, as a sentence. */
  readonly fault: Signal<string | undefined>;
  /** Where its hint and its fault are, for `aria-describedby`: `<fieldId>-hint` and `<fieldId>-fault`. */
  readonly describedBy: Signal<string | null>;
}

/** The words of a field, whose name is kept for the summary of errors. To be made where `inject` may be called. */
export function fieldWords({ fieldId, name, faults, hint }: FieldInputs): FieldWords {
  const names = inject(FieldNames);
  const sentence = faultSentences();
  effect(() => names.set(fieldId(), name()));
  const fault = computed(() => {
    const found = faults().find((one) => one.fieldId === fieldId());
    return found && sentence(found.code);
  });
  const describedBy = computed(() => {
    const ids = [fault() && `${fieldId()}-fault`, hint?.() && `${fieldId()}-hint`];
    return ids.filter(Boolean).join(' ') || null;
  });
  return { fault, describedBy };
}
