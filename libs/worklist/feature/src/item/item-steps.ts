import { Component, computed, input } from '@angular/core';
import { DataItem, DataList, JalonDatePipe, JalonDateTimePipe } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { WorkItemStateFragment } from './item.generated';

/** What was done and written about something that waits, in order, as both sides read it. */
@Component({
  selector: 'jalon-item-steps',
  imports: [DataItem, DataList, JalonDatePipe, JalonDateTimePipe, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'worklist.step'">
      <ol jalonDataList>
        @for (step of shown(); track step.id) {
          <li jalonDataItem>
            {{ t(keyOf(step), { to: step.toName, date: (step.dueOn | jalonDate) }) }}
            <span jalonDetail>
              @if (step.text) {
                <span class="text">{{ step.text }}</span><br />
              }
              @if (step.principalName) {
                {{
                  t('byDelegation', {
                    name: step.actorName,
                    principal: step.principalName,
                    date: (step.at | jalonDateTime),
                  })
                }}
              } @else if (step.actorName) {
                {{ t('by', { name: step.actorName, date: (step.at | jalonDateTime) }) }}
              } @else {
                {{ step.at | jalonDateTime }}
              }
            </span>
          </li>
        }
      </ol>
    </ng-container>
  `,
  styles: `
    .text {
      color: var(--ink);
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class ItemSteps {
  readonly steps = input.required<WorkItemStateFragment['steps']>();
  /** The messages only, or everything but the messages. */
  readonly only = input<'messages' | 'acts'>();

  protected readonly shown = computed(() => {
    const only = this.only();
    return this.steps().filter(({ text }) => !only || (text !== null) === (only === 'messages'));
  });

  protected keyOf({ kind, outcome, dueOn, toName }: WorkItemStateFragment['steps'][number]): string {
    if (kind === 'SETTLED') return `settled.${outcome ?? 'DONE'}`;
    if (kind === 'DUE_CHANGED') return dueOn === null ? 'dueRemoved' : 'dueChanged';
    if (kind === 'HANDED_OVER') return toName === null ? 'handedOverToSomebody' : 'handedOver';
    return kind;
  }
}
