import { Component, computed, input, model, signal } from '@angular/core';
import { takeUntilDestroyed, toObservable, toSignal } from '@angular/core/rxjs-interop';
import { type Fault, faultSentences } from '@jalon/shared/forms';
import { queryResource } from '@jalon/shared/portal';
import { countForm, LoadError } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { debounceTime, distinctUntilChanged } from 'rxjs';
import { provideIdentityTexts } from '../identity-texts';
import { AgentPickerDocument, type AgentPickerQuery } from './agent-picker.generated';

/** An agent that was chosen. */
export type PickedAgent = Pick<FoundAgent, 'id' | 'displayName' | 'matricule'>;
type FoundAgent = AgentPickerQuery['agents']['edges'][number]['node'];

/** More are not read: one goes on typing. */
const SHOWN = 6;
const SHORTEST_SEARCH = 2;
const TYPING_PAUSE_MS = 300;

/**
 * Chooses an agent among those whom the reader may look for: typing shows a few, as choices to tick. Its faults are
 * said in the words of the page's own domain.
 */
@Component({
  selector: 'jalon-agent-picker',
  imports: [LoadError, TranslocoDirective],
  providers: [provideIdentityTexts()],
  templateUrl: './agent-picker.html',
  styleUrl: './agent-picker.css',
})
export class AgentPicker {
  readonly fieldId = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly faults = input<readonly Fault[]>([]);
  readonly agent = model<PickedAgent | null>(null);
  /** Whether a name is typed of which nobody is chosen: a form that went without it would drop it unsaid. */
  readonly unpicked = model(false);

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
  protected readonly result = queryResource(AgentPickerDocument, () => {
    const search = this.search().trim();
    return search.length < SHORTEST_SEARCH || this.agent() ? null : { search, first: SHOWN };
  });
  protected readonly found = computed(() => {
    const isAsked = this.typed().trim().length >= SHORTEST_SEARCH && !this.agent();
    return isAsked && this.result.hasValue() ? this.result.value().agents : null;
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

  protected type(text: string): void {
    this.typed.set(text);
    this.unpicked.set(text.trim() !== '');
  }

  protected choose({ id, displayName, matricule }: FoundAgent): void {
    this.type('');
    this.agent.set({ id, displayName, matricule });
  }

  /** Somebody else is looked for: the field takes the focus that the button had. */
  protected change(): void {
    this.agent.set(null);
    this.type('');
    setTimeout(() => document.getElementById(this.fieldId())?.focus());
  }
}
