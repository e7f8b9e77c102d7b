import { Component, inject, input, output, signal } from '@angular/core';
import { Apollo } from '@jalon/shared/portal';
import { ErrorSummary, JalonDateTimePipe, uniqueId } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { AnswerReportDocument, ReportsPageDocument, type ReportsPageQuery } from './reports-page.generated';

const MAX_LENGTH = 2000;

/** One report: the question, what is said of it, and the answer or the place to write it. */
@Component({
  selector: 'jalon-report-item',
  imports: [ErrorSummary, JalonDateTimePipe, TranslocoDirective],
  templateUrl: './report-item.html',
  styleUrl: './report-item.css',
})
export class ReportItem {
  private readonly apollo = inject(Apollo);

  readonly report = input.required<ReportsPageQuery['questionReports'][number]>();
  /** The answer is kept. */
  readonly answered = output();

  protected readonly id = uniqueId('report');
  protected readonly maxLength = MAX_LENGTH;
  protected readonly text = signal('');
  protected readonly busy = signal(false);
  protected readonly fault = signal<'empty' | 'failed' | null>(null);

  protected write(event: Event): void {
    this.text.set((event.target as HTMLTextAreaElement).value);
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    const answer = this.text().trim();
    this.fault.set(answer ? null : 'empty');
    if (!answer) return;
    this.busy.set(true);
    const isKept = await this.ask(answer).catch(() => false);
    this.busy.set(false);
    this.fault.set(isKept ? null : 'failed');
    if (isKept) this.answered.emit();
  }

  private async ask(answer: string): Promise<boolean> {
    const input = { reference: this.report().reference, answer };
    const { data } = await firstValueFrom(
      this.apollo.mutate({
        mutation: AnswerReportDocument,
        variables: { input },
        refetchQueries: [ReportsPageDocument],
        awaitRefetchQueries: true,
      }),
    );
    return data?.answerQuestionReport.userErrors.length === 0;
  }
}
