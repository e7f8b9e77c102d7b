import { Component, computed, inject, signal } from '@angular/core';
import { Act, FormErrors } from '@jalon/shared/forms';
import { Apollo, queryResource } from '@jalon/shared/portal';
import {
  Card,
  DataTable,
  EmptyState,
  JalonDateTimePipe,
  KeyValue,
  KeyValues,
  LoadError,
  Loading,
  PageHeader,
} from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { providePlatformTexts } from '../../platform-texts';
import { PlatformStateDocument, RetryDeadJobDocument } from './state-page.generated';

/** What runs, what is not configured, and what is stuck. */
@Component({
  selector: 'jalon-state-page',
  imports: [
    Card,
    DataTable,
    EmptyState,
    FormErrors,
    JalonDateTimePipe,
    KeyValue,
    KeyValues,
    LoadError,
    Loading,
    PageHeader,
    TranslocoDirective,
  ],
  providers: [providePlatformTexts()],
  templateUrl: './state-page.html',
})
export class StatePage {
  private readonly apollo = inject(Apollo);

  protected readonly result = queryResource(PlatformStateDocument, () => ({}));
  protected readonly state = computed(() =>
    this.result.hasValue() ? this.result.value().platformState : undefined,
  );
  protected readonly retrying = new Act();
  protected readonly faults = computed(() => this.retrying.faults('dead-jobs'));
  protected readonly retried = signal(false);

  protected async retry(queueJobId: string): Promise<void> {
    this.retried.set(false);
    const done = await this.retrying.attempt(async () => {
      const { data } = await firstValueFrom(
        this.apollo.mutate({ mutation: RetryDeadJobDocument, variables: { input: { queueJobId } } }),
      );
      return data?.retryDeadJob.userErrors;
    });
    this.retried.set(done);
    if (done) this.result.reload();
  }
}
