import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { AgentPicker, type PickedAgent } from '@jalon/identity/feature';
import {
  Act,
  actSender,
  ChoiceField,
  type Fault,
  FormErrors,
  FormField,
  SelectField,
} from '@jalon/shared/forms';
import { activeLanguage, Card } from '@jalon/shared/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { AddReorganisationMoveDocument, type ReorganisationPlanQuery } from './plan-page.generated';

type PlannedUnit = NonNullable<ReorganisationPlanQuery['reorganisationPlan']>['units'][number];
const kinds = ['MOVE_AGENT', 'MOVE_UNIT', 'CREATE_UNIT', 'RENAME_UNIT', 'CLOSE_UNIT'] as const;
type Kind = (typeof kinds)[number];

const FIELDS = {
  kind: 'move-kind',
  agentId: 'move-agent',
  managerAgentId: 'move-manager',
  orgUnitId: 'move-unit',
  parentId: 'move-parent',
  name: 'move-name',
} as const;

/** Adds a line to a reorganisation: what happens, to what or whom, and where. */
@Component({
  selector: 'jalon-move-form',
  imports: [AgentPicker, Card, ChoiceField, FormErrors, FormField, SelectField, TranslocoDirective],
  templateUrl: './move-form.html',
  styles: `
    form {
      display: grid;
      gap: 20px;
    }
  `,
})
export class MoveForm {
  readonly reorganisationId = input.required<string>();
  /** As they will be after the lines there already. */
  readonly units = input.required<readonly PlannedUnit[]>();

  private readonly transloco = inject(TranslocoService);
  private readonly language = activeLanguage();
  protected readonly kind = signal<string>('MOVE_AGENT');
  protected readonly agent = linkedSignal<string, PickedAgent | null>({
    source: this.kind,
    computation: () => null,
  });
  protected readonly manager = linkedSignal<string, PickedAgent | null>({
    source: this.kind,
    computation: () => null,
  });
  /** A name is typed, and nobody chosen. */
  protected readonly agentUnpicked = linkedSignal({ source: this.kind, computation: () => false });
  protected readonly managerUnpicked = linkedSignal({ source: this.kind, computation: () => false });
  private readonly unpicked = signal<readonly Fault[]>([]);
  protected readonly unit = linkedSignal({ source: this.kind, computation: () => '' });
  protected readonly parent = linkedSignal({ source: this.kind, computation: () => '' });
  protected readonly name = linkedSignal({ source: this.kind, computation: () => '' });
  protected readonly added = signal(false);
  protected readonly act = new Act();
  private readonly send = actSender(this.act, ['ReorganisationPlan']);
  protected readonly faults = computed(() =>
    this.unpicked().length > 0 ? this.unpicked() : this.act.faults('move-send', FIELDS),
  );
  protected readonly choices = computed(() =>
    kinds.map((value) => ({
      value,
      label: this.transloco.translate(`reorganisation.kind.${value}`, {}, this.language()),
    })),
  );
  /** Indented by figure spaces, which a screen reader does not say. */
  protected readonly options = computed(() =>
    this.units().map(({ id, name, depth }) => ({ value: id, label: '\u2007'.repeat(2 * depth) + name })),
  );

  protected is(...wanted: Kind[]): boolean {
    return wanted.some((kind) => kind === this.kind());
  }

  protected async add(): Promise<void> {
    this.added.set(false);
    this.unpicked.set([
      ...(this.agentUnpicked() ? [{ fieldId: FIELDS.agentId, code: 'UNPICKED' }] : []),
      ...(this.managerUnpicked() ? [{ fieldId: FIELDS.managerAgentId, code: 'UNPICKED' }] : []),
    ]);
    if (this.unpicked().length > 0) return;
    const done = await this.send(AddReorganisationMoveDocument, {
      reorganisationId: this.reorganisationId(),
      kind: this.kind() as Kind,
      orgUnitId: this.unit() || null,
      parentId: this.parent() || null,
      name: this.name() || null,
      agentId: this.agent()?.id ?? null,
      managerAgentId: this.manager()?.id ?? null,
    });
    this.added.set(done);
    if (done) this.clear();
  }

  /** The kind stays: lines of one kind often follow each other. */
  private clear(): void {
    this.agent.set(null);
    this.manager.set(null);
    this.unit.set('');
    this.parent.set('');
    this.name.set('');
  }
}
