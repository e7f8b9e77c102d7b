import { Component, input, output } from '@angular/core';
import { DataTable, JalonDateTimePipe } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { PeopleActDoneFragment } from './people-act.generated';

type Conflict = NonNullable<PeopleActDoneFragment['conflict']>;

/** Somebody changed the same thing meanwhile: both values, and the choice of which to keep. */
@Component({
  selector: 'jalon-conflict-notice',
  imports: [DataTable, JalonDateTimePipe, TranslocoDirective],
  template: `
    <section class="conflict" role="alert" *transloco="let t; prefix: 'identity.conflict'">
      <h3>{{ t('heading') }}</h3>
      @if (conflict().changedAt; as at) {
        <p>{{ t('who', { name: conflict().changedByName ?? t('somebody'), date: (at | jalonDateTime) }) }}</p>
      }
      @if (conflict().fields.length > 0) {
        <jalon-data-table [caption]="t('table')">
          <thead>
            <tr>
              <th scope="col">{{ t('field') }}</th>
              <th scope="col">{{ t('current') }}</th>
              <th scope="col">{{ t('proposed') }}</th>
            </tr>
          </thead>
          <tbody>
            @for (one of conflict().fields; track one.field) {
              <tr>
                <th scope="row">{{ t('fields.' + one.field) }}</th>
                <td>{{ one.current ?? t('empty') }}</td>
                <td>{{ one.proposed ?? t('empty') }}</td>
              </tr>
            }
          </tbody>
        </jalon-data-table>
      } @else {
        <p>{{ t('same') }}</p>
      }
      <p class="actions">
        <button type="button" class="button" (click)="mine.emit(conflict().version)">{{ t('mine') }}</button>
        <button type="button" class="button button--quiet" (click)="theirs.emit()">{{ t('theirs') }}</button>
      </p>
    </section>
  `,
  styles: `
    .conflict {
      display: grid;
      gap: 12px;
      padding: 16px;
      border: 2px solid var(--warn);
      border-radius: var(--radius);
    }
  `,
})
export class ConflictNotice {
  readonly conflict = input.required<Conflict>();
  /** What the form says is to be written over it: with the version it was compared with. */
  readonly mine = output<number>();
  /** What is written stays. */
  readonly theirs = output();
}
