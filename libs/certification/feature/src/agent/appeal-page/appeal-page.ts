import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Act, type Fault, FormErrors, FormField } from '@jalon/shared/forms';
import { Apollo } from '@jalon/shared/portal';
import { EmptyState, JalonDatePipe, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { provideCertificationTexts } from '../../certification-texts';
import { DecisionCard } from '../../vocabulary/decision-card/decision-card';
import { myCertification } from '../my-certification';
import { AppealDecisionDocument, MyCertificationDocument } from '../my-certification.generated';

const TEXT = 'appeal-text';

/** Contests a refusal, in the agent's own words; another person than the one who decided answers. */
@Component({
  selector: 'jalon-appeal-page',
  imports: [
    DecisionCard,
    EmptyState,
    FormErrors,
    FormField,
    JalonDatePipe,
    LoadError,
    Loading,
    PageHeader,
    RouterLink,
    TranslocoDirective,
  ],
  providers: [provideCertificationTexts()],
  templateUrl: './appeal-page.html',
  styles: `
    form {
      display: grid;
      gap: 16px;
    }
  `,
})
export class AppealPage {
  private readonly apollo = inject(Apollo);
  private readonly mine = myCertification();

  protected readonly result = this.mine.result;
  protected readonly decision = computed(() => this.mine.data()?.application?.decision ?? null);
  protected readonly mayAppeal = computed(
    () => this.decision()?.outcome === 'REFUSE' && !this.decision()?.appeal,
  );
  protected readonly sent = signal(false);
  protected readonly text = signal('');
  protected readonly appeal = new Act();
  private readonly empty = signal(false);
  protected readonly faults = computed<readonly Fault[]>(() =>
    this.empty() ? [{ fieldId: TEXT, code: 'TEXT_REQUIRED' }] : this.appeal.faults(TEXT),
  );
  protected readonly textId = TEXT;

  protected async send(): Promise<void> {
    const text = this.text().trim();
    const applicationId = this.mine.data()?.application?.id;
    this.empty.set(text === '');
    if (text === '' || !applicationId) return;
    const sent = await this.appeal.attempt(async () => {
      const { data } = await firstValueFrom(
        this.apollo.mutate({
          mutation: AppealDecisionDocument,
          variables: { input: { applicationId, text } },
          refetchQueries: [MyCertificationDocument],
          awaitRefetchQueries: true,
        }),
      );
      return data?.appealDecision.userErrors;
    });
    this.sent.set(sent);
  }
}
