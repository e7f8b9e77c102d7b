import { Component, computed, input } from '@angular/core';
import { Act, actSender, FormErrors } from '@jalon/shared/forms';
import { Card } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { RemoveReorganisationMoveDocument, type ReorganisationPlanQuery } from './plan-page.generated';

type Plan = NonNullable<ReorganisationPlanQuery['reorganisationPlan']>;
type Move = Plan['moves'][number];

/** The lines of a reorganisation, in the order in which they are applied. */
@Component({
  selector: 'jalon-move-list',
  imports: [Card, FormErrors, TranslocoDirective],
  templateUrl: './move-list.html',
  styles: `
    ol {
      display: grid;
      gap: 10px;
      margin: 0;
      padding-inline-start: 1.6em;
    }
    .line {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
      align-items: baseline;
      justify-content: space-between;
    }
    .fault {
      color: var(--bad);
      font-weight: 650;
    }
  `,
})
export class MoveList {
  readonly reorganisationId = input.required<string>();
  readonly moves = input.required<readonly Move[]>();
  readonly mayAmend = input(false);
  /** The line that cannot be applied, and why. */
  readonly faultyMoveId = input<string | null>(null);
  readonly faultCode = input<string | null>(null);

  protected readonly act = new Act();
  private readonly send = actSender(this.act, ['ReorganisationPlan']);
  protected readonly faults = computed(() => this.act.faults('move-list'));

  /** Which sentence tells a line. */
  protected sentence({ kind, parentName, managerName }: Move): string {
    if (kind === 'MOVE_AGENT') return managerName ? 'MOVE_AGENT_MANAGER' : 'MOVE_AGENT';
    const isPlaced = kind === 'MOVE_UNIT' || kind === 'CREATE_UNIT';
    return isPlaced && !parentName ? `${kind}_ROOT` : kind;
  }

  protected remove({ id }: Move): void {
    void this.send(RemoveReorganisationMoveDocument, {
      reorganisationId: this.reorganisationId(),
      moveId: id,
    });
  }
}
