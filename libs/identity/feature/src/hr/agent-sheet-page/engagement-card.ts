import { Component, computed, input, output, signal } from '@angular/core';
import { Card, DataItem, DataList, JalonDatePipe, KeyValue, KeyValues } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { AmendAssignmentForm } from './amend-assignment-form';
import { AmendEngagementForm } from './amend-engagement-form';
import { AssignForm } from './assign-form';
import { CareerEventForm } from './career-event-form';
import { EndForm } from './end-form';
import type { SheetDone, SheetEngagement, SheetEvent } from './sheet';

type Doing = 'amend' | 'close' | 'assign' | 'end' | 'event' | `amendPlace ${string}`;

/** An engagement with its places and its acts, and what may be done to each. */
@Component({
  selector: 'jalon-engagement-card',
  imports: [
    AmendAssignmentForm,
    AmendEngagementForm,
    AssignForm,
    Card,
    CareerEventForm,
    DataItem,
    DataList,
    EndForm,
    JalonDatePipe,
    KeyValue,
    KeyValues,
    TranslocoDirective,
  ],
  templateUrl: './engagement-card.html',
  styles: `
    h3 {
      margin-top: 12px;
      font-size: 1.0625rem;
    }
  `,
})
export class EngagementCard {
  readonly engagement = input.required<SheetEngagement>();
  readonly done = output<SheetDone>();

  protected readonly doing = signal<Doing | null>(null);
  /** The act to be corrected by another one; null when a new one is recorded. */
  protected readonly corrected = signal<SheetEvent | null>(null);
  protected readonly runningPlace = computed(
    () => this.engagement().assignments.find(({ endsOn }) => !endsOn) ?? null,
  );

  protected toggle(doing: Doing, corrected: SheetEvent | null = null): void {
    this.corrected.set(corrected);
    this.doing.update((current) => (current === doing && corrected === null ? null : doing));
  }

  protected amendingOf(id: string): Doing {
    return `amendPlace ${id}`;
  }

  protected finish(done: SheetDone): void {
    this.doing.set(null);
    this.done.emit(done);
  }

  /** What an act decides, by the fields it names: what it does not name stays as it was. */
  protected decided(
    event: SheetEvent,
  ): readonly { readonly field: string; readonly value: string | number }[] {
    const { employmentStatus, administrativePosition, statutoryBody, grade, step, note } = event;
    const { grossIndex, increasedIndex, workingTimeQuota } = event;
    const all = { employmentStatus, administrativePosition, statutoryBody, grade, step };
    const figures = { grossIndex, increasedIndex, workingTimeQuota };
    return Object.entries({ ...all, ...figures, note }).flatMap(([field, value]) =>
      value === null || value === undefined ? [] : [{ field, value }],
    );
  }
}
