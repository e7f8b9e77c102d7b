import { Component, computed, input, output } from '@angular/core';
import { FormErrors } from '@jalon/shared/forms';
import { activeLanguage, Card, DataItem, DataList, JalonDateTimePipe, Tag } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { UndoPeopleActsDocument } from '../people/people-act.generated';
import { peopleForm } from '../people/people-form';
import { ToldValuePipe } from '../people/told-value';
import type { SheetAct, SheetDone } from './sheet';

/** Who changed what, when and why; the last acts may be taken back. */
@Component({
  selector: 'jalon-history-card',
  imports: [Card, DataItem, DataList, FormErrors, JalonDateTimePipe, Tag, ToldValuePipe, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'identity'">
      <jalon-card [heading]="t('history.heading')">
        <p class="soft">{{ t('history.sentence') }}</p>
        <jalon-form-errors [heading]="t('undo.refused')" [faults]="faults()" />
        <ul jalonDataList id="history">
          @for (act of history(); track act.id) {
            <li jalonDataItem>
              {{ t('history.kind.' + act.kind) }}
              @if (act.undoneAt) {
                <jalon-tag>{{ t('history.undone') }}</jalon-tag>
              }
              <span jalonDetail>
                @for (change of act.changes; track change.field) {
                  <span class="change">
                    {{
                      t('history.change', {
                        field: t('conflict.fields.' + change.field),
                        before: (change.before | toldValue: change.field : language()),
                        after: (change.after | toldValue: change.field : language()),
                      })
                    }}
                  </span>
                }
                @if (act.reason; as reason) {
                  <span class="change">{{
                    t('history.reason', { reason: t('amendmentReason.' + reason) })
                  }}</span>
                }
                @if (act.undoable) {
                  <button
                    type="button"
                    class="button button--link no-print"
                    [attr.aria-label]="t('undo.undo') + ' ' + t('history.kind.' + act.kind)"
                    [attr.aria-disabled]="form.act.busy()"
                    (click)="undo(act)"
                  >
                    {{ t('undo.undo') }}
                  </button>
                }
              </span>
              <span jalonAside class="small">
                {{ act.at | jalonDateTime }}<br />
                {{ act.byName ?? t('fieldSource.' + act.source) }}
              </span>
            </li>
          } @empty {
            <li>{{ t('history.none') }}</li>
          }
        </ul>
      </jalon-card>
    </ng-container>
  `,
  styles: `
    .change {
      display: block;
    }
  `,
})
export class HistoryCard {
  readonly history = input.required<readonly SheetAct[]>();
  readonly done = output<SheetDone>();

  protected readonly language = activeLanguage();
  protected readonly form = peopleForm('AgentSheet', 'AgentsPage', 'Organisation');
  protected readonly faults = computed(() => this.form.act.faults('history'));

  protected async undo({ id }: SheetAct): Promise<void> {
    const done = await this.form.send(UndoPeopleActsDocument, { actIds: [id] });
    if (done) this.done.emit({ key: 'undone', actIds: [] });
  }
}
