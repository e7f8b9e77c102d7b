import { inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { CurrentActor } from '../current-actor/current-actor';
import { Lock } from './lock';

/** Ends what is left of a session in the browser, and says so on a page that leads back to where the person was. */
@Injectable({ providedIn: 'root' })
export class SessionEnd {
  private readonly actor = inject(CurrentActor);
  private readonly router = inject(Router);
  private readonly lock = inject(Lock);

  /** Does nothing for a visitor, who had no session to lose. */
  show(): void {
    const me = this.actor.me();
    if (me?.session.isShared) {
      // The provider's own session would let the next person in under this name.
      void this.lock.leaveAnyway();
    } else if (me) {
      const retour = this.router.url;
      void this.actor.forget();
      void this.router.navigate(['/session-terminee'], { queryParams: { retour } });
    }
  }
}
