import { inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { CurrentActor } from '../current-actor/current-actor';

/** Ends what is left of a session in the browser, and says so on a page that leads back to where the person was. */
@Injectable({ providedIn: 'root' })
export class SessionEnd {
  private readonly actor = inject(CurrentActor);
  private readonly router = inject(Router);

  /** Does nothing for a visitor, who had no session to lose. */
  show(): void {
    if (this.actor.me()) {
      const retour = this.router.url;
      void this.actor.forget();
      void this.router.navigate(['/session-terminee'], { queryParams: { retour } });
    }
  }
}
