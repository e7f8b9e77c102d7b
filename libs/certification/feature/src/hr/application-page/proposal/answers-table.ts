import { Component, computed, input } from '@angular/core';
import { activeLanguage, DataTable } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Proposal } from './proposal-card';

type Step = Proposal['steps'][number];

/** Each answer of the certification and what it changed; neither the question nor its key, which may serve again. */
@Component({
  selector: 'jalon-answers-table',
  imports: [DataTable, TranslocoDirective],
  template: `
    <jalon-data-table [caption]="t('answersTable')" *transloco="let t; prefix: 'certification.proposal'">
      <thead>
        <tr>
          <th scope="col">{{ t('question') }}</th>
          <th scope="col">{{ t('competence') }}</th>
          <th scope="col">{{ t('itemLevel') }}</th>
          <th scope="col">{{ t('answer') }}</th>
          <th scope="col">{{ t('changed') }}</th>
        </tr>
      </thead>
      <tbody>
        @for (step of steps(); track step.position) {
          <tr>
            <th scope="row" class="number">{{ step.position }}</th>
            <td>{{ step.competence.code }} {{ step.competence.name }}</td>
            <td>{{ step.itemLevel }}</td>
            <td>{{ t(step.doNotKnow ? 'doNotKnow' : step.correct ? 'right' : 'wrong') }}</td>
            <td class="small">
              @for (change of visible(step.changes); track change.competence.id) {
                <div>
                  {{
                    t('change', {
                      competence: change.competence.shortName,
                      before: level(change.before),
                      after: level(change.after),
                    })
                  }}
                </div>
              } @empty {
                {{ t('noChange') }}
              }
            </td>
          </tr>
        }
      </tbody>
    </jalon-data-table>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
  `,
})
export class AnswersTable {
  readonly steps = input.required<Proposal['steps']>();

  private readonly language = activeLanguage();
  private readonly format = computed(
    () => new Intl.NumberFormat(this.language(), { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  );

  /** Those that still differ once rounded: the others would read as a change of nothing. */
  protected visible(changes: Step['changes']): Step['changes'] {
    return changes.filter(({ before, after }) => this.level(before) !== this.level(after));
  }

  /** An expected level between 1 and 8, to one decimal: "3,4". */
  protected level(value: number): string {
    return this.format().format(value);
  }
}
