import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormErrors } from '@jalon/shared/forms';
import { Confirmation } from '@jalon/shared/portal';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
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
  /** Where to go once it is undone: the page may be about what then is no more. */
  readonly leadsTo = input<string>();

  private readonly confirmation = inject(Confirmation);
  private readonly transloco = inject(TranslocoService);

  private readonly undoneIds = signal<readonly string[]>([]);
  protected readonly form = peopleForm('AgentSheet', 'Organisation', 'AgentsPage', 'SetUp');
  /** Without asking again for what is no more. */
  private readonly leaving = peopleForm('AgentsPage', 'SetUp');
  protected readonly faults = computed(() =>
    [this.form, this.leaving].flatMap(({ act }) => act.faults('undo')),
  );
  protected readonly isUndone = computed(() => {
    const ids = this.actIds();
    return ids.length > 0 && ids === this.undoneIds();
  });

  protected async undo(): Promise<void> {
    const actIds = this.actIds();
    const url = this.leadsTo();
    if (url) {
      const said = this.transloco.translate<string>('identity.undo.undone');
      if (await this.leaving.send(UndoPeopleActsDocument, { actIds }))
        await this.confirmation.sayAt(url, said);
      return;
    }
    if (await this.form.send(UndoPeopleActsDocument, { actIds })) {
      this.undoneIds.set(actIds);
      this.undone.emit();
    }
  }
}
