import { Component, computed, input, model } from '@angular/core';
import type { Fault } from '@jalon/shared/forms';
import { TranslocoDirective } from '@jsverse/transloco';
import { type PickedPerson, PersonPicker } from '../../person-picker/person-picker';

/** Several agents named one by one. */
@Component({
  selector: 'jalon-people-field',
  imports: [PersonPicker, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'rights.grant'">
      @if (people().length > 0) {
        <ul role="list">
          @for (one of people(); track one.agentId) {
            <li>
              <span>{{ one.displayName }}</span>
              <button type="button" class="button button--quiet" (click)="remove(one.agentId)">
                {{ t('remove') }}<span class="visually-hidden"> {{ one.displayName }}</span>
              </button>
            </li>
          }
        </ul>
      }
      @for (turn of turns(); track turn) {
        <jalon-person-picker
          [fieldId]="fieldId()"
          [label]="t('addAgent')"
          [faults]="faults()"
          [person]="null"
          (personChange)="add($event)"
        />
      }
    </ng-container>
  `,
  styles: `
    ul {
      margin: 0 0 8px;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 16px;
    }
  `,
})
export class PeopleField {
  readonly fieldId = input.required<string>();
  readonly faults = input<readonly Fault[]>([]);
  readonly people = model<readonly PickedPerson[]>([]);

  /** Somebody added is followed by an empty field for the next. */
  protected readonly turns = computed(() => [this.people().length]);

  protected add(person: PickedPerson | null): void {
    if (!person || this.people().some(({ agentId }) => agentId === person.agentId)) return;
    this.people.update((people) => [...people, person]);
    setTimeout(() => document.getElementById(this.fieldId())?.focus());
  }

  protected remove(agentId: string): void {
    this.people.update((people) => people.filter((one) => one.agentId !== agentId));
    setTimeout(() => document.getElementById(this.fieldId())?.focus());
  }
}
