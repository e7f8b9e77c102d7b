import { Component, computed, input, model, signal } from '@angular/core';
import { type Fault, NamePicker, searchOf } from '@jalon/shared/forms';
import { queryResource } from '@jalon/shared/portal';
import { countForm } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideIdentityTexts } from '../identity-texts';
import { AgentPickerDocument, type AgentPickerQuery } from './agent-picker.generated';

/** An agent that was chosen. */
export type PickedAgent = Pick<FoundAgent, 'id' | 'displayName' | 'matricule'>;
type FoundAgent = AgentPickerQuery['agents']['edges'][number]['node'];

/** More are not read: one goes on typing. */
const SHOWN = 6;

/**
 * Chooses an agent among those whom the reader may look for: typing shows a few, as choices to tick. Its faults are
 * said in the words of the page's own domain.
 */
@Component({
  selector: 'jalon-agent-picker',
  imports: [NamePicker, TranslocoDirective],
  providers: [provideIdentityTexts()],
  template: `
    <jalon-name-picker
      *transloco="let t; prefix: 'identity.picker'"
      [fieldId]="fieldId()"
      [label]="label()"
      [hint]="hint()"
      [faults]="faults()"
      [placeholder]="t('placeholder')"
      [changeLabel]="t('change')"
      [chosen]="chosen()"
      [found]="found()"
      [count]="t('found.' + countForm(total()), { count: total() })"
      [hasFailed]="!!result.error()"
      [typed]="typed()"
      (typedChange)="type($event)"
      (picked)="choose($event)"
      (dropped)="agent.set(null)"
      (retry)="result.reload()"
    />
  `,
})
export class AgentPicker {
  readonly fieldId = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly faults = input<readonly Fault[]>([]);
  readonly agent = model<PickedAgent | null>(null);
  /** Whether a name is typed of which nobody is chosen: a form that went without it would drop it unsaid. */
  readonly unpicked = model(false);

  protected readonly typed = signal('');
  private readonly search = searchOf(this.typed);
  protected readonly result = queryResource(AgentPickerDocument, () => {
    const search = this.search();
    return search === null || this.agent() ? null : { search, first: SHOWN };
  });
  private readonly agents = computed(() =>
    this.search() !== null && this.result.hasValue() ? this.result.value().agents : null,
  );
  protected readonly chosen = computed(() => {
    const agent = this.agent();
    return agent && { name: agent.displayName, detail: agent.matricule };
  });
  protected readonly total = computed(() => this.agents()?.totalCount ?? 0);
  protected readonly found = computed(
    () =>
      this.agents()?.edges.map(({ node: { id, displayName: name, matricule, jobTitle, orgUnitName } }) => ({
        id,
        name,
        detail: [matricule, jobTitle, orgUnitName].filter(Boolean).join(' – '),
      })) ?? null,
  );
  protected readonly countForm = countForm;

  protected type(text: string): void {
    this.typed.set(text);
    this.unpicked.set(text.trim() !== '');
  }

  protected choose(agentId: string): void {
    const chosen = this.agents()?.edges.find(({ node }) => node.id === agentId)?.node;
    if (!chosen) return;
    const { id, displayName, matricule } = chosen;
    this.type('');
    this.agent.set({ id, displayName, matricule });
  }
}
