import { Component, computed, DOCUMENT, type ElementRef, inject, signal, viewChild } from '@angular/core';
import { Apollo, DeviceDatabases, queryResource } from '@jalon/shared/portal';
import { Card, Dialog, HumanContact, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { provideIdentityTexts } from '../../identity-texts';
import { SessionItem } from './session-item';
import { EndAllSessionsDocument, EndSessionDocument, SessionsPageDocument } from './sessions-page.generated';

/** The devices on which the person's account is open; each can be closed, or all at once. */
@Component({
  selector: 'jalon-sessions-page',
  imports: [Card, Dialog, HumanContact, LoadError, Loading, PageHeader, SessionItem, TranslocoDirective],
  providers: [provideIdentityTexts()],
  templateUrl: './sessions-page.html',
  styles: `
    jalon-human-contact {
      max-width: 420px;
    }
  `,
})
export class SessionsPage {
  private readonly apollo = inject(Apollo);
  private readonly databases = inject(DeviceDatabases);
  private readonly location = inject(DOCUMENT).location;
  private readonly list = viewChild<ElementRef<HTMLElement>>('list');

  protected readonly result = queryResource(SessionsPageDocument, () => ({}));
  /** The current one first: it is the one people look for. */
  protected readonly sessions = computed(() =>
    this.result.hasValue()
      ? this.result.value().mySessions.toSorted((one, other) => Number(other.current) - Number(one.current))
      : [],
  );
  protected readonly contact = computed(() =>
    this.result.hasValue()
      ? this.result.value().contacts.find(({ subject }) => subject === 'SIGN_IN')
      : undefined,
  );
  /** What the last act did: kept in sight, and announced. */
  protected readonly outcome = signal<{ readonly key: string; readonly device: string } | null>(null);
  protected readonly confirming = signal(false);
  protected readonly busy = signal(false);

  protected async end(id: string, device: string): Promise<void> {
    const ended = await this.attempt(async () => {
      const { data } = await firstValueFrom(
        this.apollo.mutate({
          mutation: EndSessionDocument,
          variables: { input: { id } },
          refetchQueries: [SessionsPageDocument],
          awaitRefetchQueries: true,
        }),
      );
      return data?.endSession.userErrors.length === 0;
    });
    this.outcome.set({ key: ended ? 'ended' : 'notEnded', device });
    // The button that had the focus is gone with its session: the list keeps the person's place.
    if (ended) this.list()?.nativeElement.focus();
  }

  protected async endAll(): Promise<void> {
    const ended = await this.attempt(async () => {
      const { data } = await firstValueFrom(this.apollo.mutate({ mutation: EndAllSessionsDocument }));
      return data?.endAllSessions.userErrors.length === 0;
    });
    this.confirming.set(false);
    // A new page: nothing of what was read stays in memory, nor of what was written on the device.
    if (ended) {
      await this.databases.forget();
      this.location.assign('/connexion');
    } else this.outcome.set({ key: 'notEnded', device: '' });
  }

  /** One act at a time; a failure of the network is an outcome like another. */
  private async attempt(act: () => Promise<boolean>): Promise<boolean> {
    if (this.busy()) return false;
    this.busy.set(true);
    try {
      return await act();
    } catch {
      return false;
    } finally {
      this.busy.set(false);
    }
  }
}
