import { inject, Injectable, signal } from '@angular/core';
import { NavigationStart, Router } from '@angular/router';
import { filter } from 'rxjs';

/** What was just done, said on the page, or on the one where it leads, and no longer once one leaves it. */
@Injectable({ providedIn: 'root' })
export class Confirmation {
  private readonly router = inject(Router);
  private readonly said = signal('');

  /** A sentence; empty when there is nothing to say. */
  readonly sentence = this.said.asReadonly();

  constructor() {
    this.router.events
      .pipe(filter((event) => event instanceof NavigationStart))
      .subscribe(() => this.said.set(''));
  }

  /** Says what was done on the page where it was. */
  say(sentence: string): void {
    this.said.set(sentence);
  }

  /** Leads to a page, then says there what was done. */
  async sayAt(url: string, sentence: string): Promise<void> {
    await this.router.navigateByUrl(url);
    this.say(sentence);
  }
}
