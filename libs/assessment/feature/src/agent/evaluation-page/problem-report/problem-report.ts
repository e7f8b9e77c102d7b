import { Component, inject, input, linkedSignal, signal } from '@angular/core';
import { Apollo } from '@jalon/shared/portal';
import { ErrorSummary, uniqueId } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { ReportQuestionDocument } from '../evaluation.generated';

const MAX_LENGTH = 1000;

/** Says what is wrong with a question, in place, without leaving it. The report does not say who wrote it. */
@Component({
  selector: 'jalon-problem-report',
  imports: [ErrorSummary, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'assessment.report'">
      <p role="status" [class.visually-hidden]="!reference()">
        @if (reference(); as reference) {
          {{ t('sent', { reference }) }}
        }
      </p>
      @if (!reference()) {
        <form novalidate (submit)="send($event)">
          <h2>{{ t('heading') }}</h2>
          <p class="soft">{{ t('meaning') }}</p>
          <jalon-error-summary
            [heading]="t('notSent')"
            [errors]="fault() ? [{ fieldId: id, message: t('fault.' + fault()) }] : []"
          />
          <label [for]="id">{{ t('label') }}</label>
          <textarea
            class="field"
            rows="4"
            [id]="id"
            [attr.maxlength]="maxLength"
            [value]="text()"
            [attr.aria-invalid]="fault() === 'empty' || null"
            (input)="write($event)"
          ></textarea>
          <p>
            <button type="submit" class="button button--quiet" [attr.aria-disabled]="busy()">
              {{ t('send') }}
            </button>
          </p>
        </form>
      }
    </ng-container>
  `,
  styles: `
    :host {
      display: block;
      max-width: 76ch;
    }
    form {
      display: grid;
      gap: 10px;
      padding: 18px 20px;
      border: 1px solid var(--line-strong);
      border-radius: var(--radius);
      background: var(--surface);
    }
    label {
      font-weight: 650;
    }
  `,
})
export class ProblemReport {
  private readonly apollo = inject(Apollo);

  readonly assessmentId = input.required<string>();
  readonly position = input.required<number>();

  protected readonly id = uniqueId('report');
  protected readonly maxLength = MAX_LENGTH;
  protected readonly text = signal('');
  protected readonly busy = signal(false);
  protected readonly fault = signal<'empty' | 'failed' | null>(null);
  protected readonly reference = linkedSignal<number, string | null>({
    source: this.position,
    computation: () => null,
  });

  protected write(event: Event): void {
    this.text.set((event.target as HTMLTextAreaElement).value);
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    const text = this.text().trim();
    this.fault.set(text ? null : 'empty');
    if (!text) return;
    this.busy.set(true);
    const reference = await this.ask(text).catch(() => null);
    this.busy.set(false);
    this.reference.set(reference);
    this.fault.set(reference ? null : 'failed');
  }

  private async ask(text: string): Promise<string | null> {
    const input = { assessmentId: this.assessmentId(), position: this.position(), text };
    const mutation = { mutation: ReportQuestionDocument, variables: { input } };
    const { data } = await firstValueFrom(this.apollo.mutate(mutation));
    return data?.reportQuestion.reference ?? null;
  }
}
