import { Component, computed, input, output, signal } from '@angular/core';
import { FormErrors } from '@jalon/shared/forms';
import { TranslocoDirective } from '@jsverse/transloco';
import { UndoPeopleActsDocument } from './people-act.generated';
import { peopleForm } from './people-form';

/** What was just done, and a button to take it back. */
@Component({
  selector: 'jalon-undo-bar',
  imports: [FormErrors, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'identity.undo'">
      <div class="bar" [class.empty]="!message() && !isUndone()">
        <p role="status">
          @if (isUndone()) {
            {{ t('undone') }}
          } @else {
            {{ message() }}
          }
        </p>
        @if (message() && actIds().length > 0 && !isUndone()) {
          <button
            type="button"
            id="undo"
            class="button button--quiet no-print"
            [attr.aria-disabled]="form.act.busy()"
            (click)="undo()"
          >
            {{ t('undo') }}
          </button>
        }
      </div>
      <jalon-form-errors [heading]="t('refused')" [faults]="faults()" />
    </ng-container>
  `,
  styles: `
    .bar {
      display: flex;
      flex-wrap: wrap;
      gap: 12px;
      align-items: center;
      justify-content: space-between;
      padding: 10px 16px;
      border-inline-start: 4px solid var(--good);
      background: var(--surface);
    }
    .bar.empty {
      position: absolute;
      padding: 0;
      border: 0;
    }
  `,
})
export class UndoBar {
  /** What was done, in words; empty before anything was. */
  readonly message = input.required<string>();
  readonly actIds = input.required<readonly string[]>();
  readonly undone = output();

  private readonly undoneIds = signal<readonly string[]>([]);
  protected readonly form = peopleForm('AgentSheet', 'Organisation', 'AgentsPage', 'SetUp');
  protected readonly faults = computed(() => this.form.act.faults('undo'));
  protected readonly isUndone = computed(() => {
    const ids = this.actIds();
    return ids.length > 0 && ids === this.undoneIds();
  });

  protected async undo(): Promise<void> {
    const actIds = this.actIds();
    if (await this.form.send(UndoPeopleActsDocument, { actIds })) {
      this.undoneIds.set(actIds);
      this.undone.emit();
    }
  }
}
