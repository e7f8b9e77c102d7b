import { Component, computed, inject, input, output, signal } from '@angular/core';
import { Apollo } from '@jalon/shared/portal';
import { JalonDatePipe, JalonDateTimePipe, Tag } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { CancelFollowedJobDocument, type JobState, RetryFollowedJobDocument } from './job-card.generated';
import { isUnderWay, toneOf, wordsOf } from './job-words';

/** A job as whoever asked for it is shown it. */
export interface ShownJob {
  readonly id: string;
  readonly task: string;
  readonly state: JobState;
  readonly done: number;
  readonly total: number | null;
  readonly reason: string | null;
  readonly askedAt: string;
  readonly endedAt: string | null;
  readonly mayCancel: boolean;
  readonly mayRetry: boolean;
  readonly resultPath: string | null;
  readonly resultUntil: string | null;
}

/** One job: how far it is, what came of it, and what may be done about it. */
@Component({
  selector: 'jalon-job-card',
  imports: [JalonDatePipe, JalonDateTimePipe, Tag, TranslocoDirective],
  templateUrl: './job-card.html',
  styleUrl: './job-card.css',
})
export class JobCard {
  private readonly apollo = inject(Apollo);

  readonly job = input.required<ShownJob>();
  /** That of the headings around it: 2 right under the page’s title. */
  readonly headingLevel = input<2 | 3>(3);
  /** What was shown was out of date: it is to be asked for again. */
  readonly outdated = output();

  protected readonly busy = signal(false);
  protected readonly failed = signal(false);
  protected readonly tone = computed(() => toneOf[this.job().state]);
  protected readonly isUnderWay = computed(() => isUnderWay(this.job().state));
  protected readonly wordsOf = wordsOf;

  protected async cancel(): Promise<void> {
    await this.attempt(async (input) => {
      const { data } = await firstValueFrom(
        this.apollo.mutate({ mutation: CancelFollowedJobDocument, variables: { input } }),
      );
      return data?.cancelJob.userErrors.length === 0;
    });
  }

  protected async retry(): Promise<void> {
    await this.attempt(async (input) => {
      const { data } = await firstValueFrom(
        this.apollo.mutate({ mutation: RetryFollowedJobDocument, variables: { input } }),
      );
      return data?.retryJob.userErrors.length === 0;
    });
  }

  /** One act at a time; what could not be done is said, and what is shown is read again. */
  private async attempt(act: (input: { jobId: string }) => Promise<boolean>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      this.failed.set(!(await act({ jobId: this.job().id })));
    } catch {
      this.failed.set(true);
    } finally {
      this.busy.set(false);
    }
    if (this.failed()) this.outdated.emit();
  }
}
