import { Component, computed, DestroyRef, DOCUMENT, inject, output, signal } from '@angular/core';
import { Apollo } from '@jalon/shared/portal';
import type { ProofDialog as Contract } from '@jalon/shared/portal';
import { Dialog } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { LocalProof } from './local-proof';
import { onProved } from './proof-channel';
import { ProofOfferDocument, type ProofOfferQuery } from './proof-offer.generated';
import { provideProofTexts } from './proof-texts';

/** Where the window goes once the person has proved who they are. */
const DONE = '/connexion/confirmee';

/** « Confirmez que c'est bien vous » : why, by what, and that nothing typed is lost. */
@Component({
  selector: 'jalon-proof-dialog',
  imports: [Dialog, LocalProof, TranslocoDirective],
  templateUrl: './proof-dialog.html',
  providers: [provideProofTexts()],
})
export class ProofDialog implements Contract {
  private readonly apollo = inject(Apollo);
  private readonly window = inject(DOCUMENT).defaultView;

  readonly answered = output<boolean>();

  protected readonly offer = signal<ProofOfferQuery['proofOffer'] | undefined>(undefined);
  protected readonly failed = signal(false);
  protected readonly waiting = signal(false);
  /** A real address: where the browser lets no window open, a link still does. */
  protected readonly href = computed(() => {
    const provider = this.offer()?.provider;
    const search = { provider: provider?.key ?? '', confirm: '1', returnTo: DONE };
    return provider ? `/auth/sign-in?${new URLSearchParams(search)}` : null;
  });

  constructor() {
    const stop = onProved(() => void this.look());
    // Whoever comes back to this window may have proved it without our being told.
    const onFocus = () => this.waiting() && void this.look();
    this.window?.addEventListener('focus', onFocus);
    inject(DestroyRef).onDestroy(() => {
      stop();
      this.window?.removeEventListener('focus', onFocus);
    });
    void this.look();
  }

  /** Opens the provider's page beside this one; the link does it itself where a window may not be opened. */
  protected open(event: Event): void {
    const opened = this.window?.open(this.href() ?? '', 'jalon-proof', 'popup,width=560,height=720');
    if (opened) event.preventDefault();
    this.waiting.set(true);
  }

  /** Asks the server what is lacking: when nothing is, the act may go on. */
  protected async look(): Promise<void> {
    try {
      const query = { query: ProofOfferDocument, fetchPolicy: 'network-only' } as const;
      const offer = (await firstValueFrom(this.apollo.query(query))).data?.proofOffer;
      this.offer.set(offer);
      this.failed.set(!offer);
      if (offer && offer.lack === null) this.answered.emit(true);
    } catch {
      this.failed.set(true);
    }
  }
}
