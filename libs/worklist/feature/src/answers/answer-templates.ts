import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SelectField } from '@jalon/shared/forms';
import { queryResource } from '@jalon/shared/portal';
import { uniqueId } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideWorklistTexts } from '../worklist-texts';
import { AnswerTemplatesDocument } from './answer-templates.generated';
import { merge } from './merge.rules';
import { mergeValues } from './merge-values';

/**
 * The answers the employer often gives, to start one's own from: any form that answers somebody may hold it. It shows
 * nothing to whoever may not read them, and decides nothing.
 */
@Component({
  selector: 'jalon-answer-templates',
  imports: [RouterLink, SelectField, TranslocoDirective],
  providers: [provideWorklistTexts()],
  template: `
    <ng-container *transloco="let t; prefix: 'worklist.templates'">
      @if (options(); as options) {
        @if (options.length > 0) {
          <div class="row">
            <jalon-select-field
              [fieldId]="fieldId"
              [label]="t('start')"
              [blank]="t('choose')"
              [options]="options"
              [(value)]="chosen"
            />
            <button
              type="button"
              class="button button--quiet"
              [attr.aria-disabled]="chosen() === ''"
              (click)="take()"
            >
              {{ t('take') }}
            </button>
          </div>
        } @else {
          <p class="small soft">
            {{ t('none') }} <a routerLink="/rh/reponses-types">{{ t('write') }}</a>
          </p>
        }
      }
    </ng-container>
  `,
  styles: `
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 12px;
      align-items: end;
    }
  `,
})
export class AnswerTemplates {
  /** Code of the kind of item, for instance `data-protection.rightsRequest`. */
  readonly kind = input.required<string>();
  /** What was asked, in words: {demande}. */
  readonly request = input('');
  /** When it was asked, a day or an instant: {date}. */
  readonly askedOn = input<string | null>(null);
  /** By when it must be answered: {échéance}. */
  readonly dueOn = input<string | null>(null);
  /** The text chosen, its fields filled in or marked. */
  readonly taken = output<string>();

  private readonly result = queryResource(AnswerTemplatesDocument, () => ({ kind: this.kind() }));
  private readonly values = mergeValues(() => ({
    request: this.request(),
    askedOn: this.askedOn(),
    dueOn: this.dueOn(),
  }));
  private readonly templates = computed(() =>
    this.result.hasValue() ? this.result.value().answerTemplates : null,
  );
  protected readonly options = computed(() =>
    this.templates()?.map(({ id, title }) => ({ value: id, label: title })),
  );
  protected readonly chosen = linkedSignal({ source: this.kind, computation: () => '' });
  protected readonly fieldId = uniqueId('template');

  protected take(): void {
    const template = this.templates()?.find(({ id }) => id === this.chosen());
    if (template) this.taken.emit(merge(template.body, this.values()));
  }
}
