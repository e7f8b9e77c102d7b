import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Apollo, errorCode, ListEnd, PagedResource } from '@jalon/shared/portal';
import { countForm, EmptyState, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { provideNotificationsTexts } from '../../notifications-texts';
import { FailedMailCard } from './failed-mail-card';
import {
  FailedMailsPageDocument,
  ResendMailDocument,
  SettleMailDocument,
} from './failed-mails-page.generated';

const PAGE_SIZE = 25;

/** What the last act did: kept in sight, and announced. */
interface Outcome {
  readonly key: string;
  /** The mail to put back in the list, when that undoes it. */
  readonly mailId?: string;
}

/** The mails that did not leave, or may not have arrived: a person decides what follows. */
@Component({
  selector: 'jalon-failed-mails-page',
  imports: [
    EmptyState,
    FailedMailCard,
    ListEnd,
    LoadError,
    Loading,
    PageHeader,
    RouterLink,
    TranslocoDirective,
  ],
  providers: [provideNotificationsTexts()],
  templateUrl: './failed-mails-page.html',
  styles: `
    ul {
      padding: 0;
      list-style: none;
    }
    li + li {
      border-top: 1px solid var(--line);
    }
    .outcome {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 14px;
      align-items: center;
    }
    .fault {
      color: var(--bad);
      font-weight: 650;
    }
  `,
})
export class FailedMailsPage {
  private readonly apollo = inject(Apollo);

  protected readonly list = new PagedResource(
    FailedMailsPageDocument,
    () => ({ first: PAGE_SIZE }),
    ({ failedMails }) => failedMails,
  );
  protected readonly forbidden = computed(() => errorCode(this.list.error()) === 'FORBIDDEN');
  protected readonly outcome = signal<Outcome | null>(null);
  protected readonly countForm = countForm;
  private busy = false;

  protected resend(mailId: string): Promise<void> {
    return this.act({ key: 'resent' }, async () => {
      const { data } = await firstValueFrom(
        this.apollo.mutate({ mutation: ResendMailDocument, variables: { input: { mailId } } }),
      );
      return data?.resendMail.userErrors;
    });
  }

  protected settle(mailId: string, isSettled: boolean): Promise<void> {
    const done = isSettled ? { key: 'settled', mailId } : { key: 'undone' };
    return this.act(done, async () => {
      const variables = { input: { mailId, isSettled } };
      const { data } = await firstValueFrom(this.apollo.mutate({ mutation: SettleMailDocument, variables }));
      return data?.settleMail.userErrors;
    });
  }

  /** One act at a time; a failure of the network is an outcome like another. */
  private async act(
    done: Outcome,
    send: () => Promise<readonly { readonly code: string }[] | undefined>,
  ): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    const errors = await send().catch(() => undefined);
    this.busy = false;
    const error = errors ? errors[0]?.code : 'NOT_DONE';
    this.outcome.set(error ? { key: `errors.${error}` } : done);
    if (!error) this.list.reload();
  }
}
