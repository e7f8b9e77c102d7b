import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Act, FormErrors, FormField } from '@jalon/shared/forms';
import { Apollo, apiLanguage } from '@jalon/shared/portal';
import { Card, JalonDateTimePipe } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { CompleteProcessingEntryDocument, type EntryFieldsFragment } from './activity-page.generated';

/** What the employer adds to an activity: who answers for it, its impact assessment, its reviews, its remarks. */
@Component({
  selector: 'jalon-entry-form',
  imports: [Card, FormErrors, FormField, JalonDateTimePipe, TranslocoDirective],
  templateUrl: './entry-form.html',
  styles: `
    form {
      display: grid;
      gap: 20px;
    }
  `,
})
export class EntryForm {
  private readonly apollo = inject(Apollo);
  private readonly language = apiLanguage();

  readonly entry = input.required<EntryFieldsFragment>();

  protected readonly controller = linkedSignal(() => this.entry().ownController ?? '');
  protected readonly contact = linkedSignal(() => this.entry().activity.contact ?? '');
  protected readonly dpiaReference = linkedSignal(() => this.entry().dpiaReference ?? '');
  protected readonly reviewedOn = linkedSignal(() => this.entry().activity.reviewedOn ?? '');
  protected readonly nextReviewOn = linkedSignal(() => this.entry().nextReviewOn ?? '');
  protected readonly remarks = linkedSignal(() => this.entry().remarks ?? '');
  protected readonly saved = signal(false);
  protected readonly act = new Act();
  protected readonly faults = computed(() =>
    this.act.faults('entry-save', {
      controller: 'entry-controller',
      contact: 'entry-contact',
      dpiaReference: 'entry-dpia',
      reviewedOn: 'entry-reviewed',
      nextReviewOn: 'entry-next',
      remarks: 'entry-remarks',
    }),
  );

  protected async save(): Promise<void> {
    this.saved.set(false);
    const input = {
      code: this.entry().code,
      controller: this.controller() || null,
      contact: this.contact() || null,
      dpiaReference: this.dpiaReference() || null,
      remarks: this.remarks() || null,
      reviewedOn: this.reviewedOn() || null,
      nextReviewOn: this.nextReviewOn() || null,
    };
    const variables = { input, language: this.language() };
    const done = await this.act.attempt(async () => {
      const { data } = await firstValueFrom(
        this.apollo.mutate({
          mutation: CompleteProcessingEntryDocument,
          variables,
          refetchQueries: ['ProcessingEntry'],
          awaitRefetchQueries: true,
        }),
      );
      return data?.completeProcessingEntry.userErrors;
    });
    this.saved.set(done);
  }
}
