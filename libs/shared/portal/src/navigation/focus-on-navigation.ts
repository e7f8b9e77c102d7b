import { DOCUMENT, inject, Injectable, Injector, afterNextRender } from '@angular/core';
import { NavigationEnd, Router } from '@angular/router';
import { LiveAnnouncer } from '@jalon/shared/ui';
import { filter, map, pairwise } from 'rxjs';
import { PageTitle } from './page-title';

/** How long a page may take to show its title before we stop waiting for it. */
const patience = 3000;

/**
 * After a navigation inside the portal, does what a browser does for a new page: says its title, and puts the focus at
 * its beginning, on its main title as soon as there is one.
 */
@Injectable({ providedIn: 'root' })
export class FocusOnNavigation {
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly pageTitle = inject(PageTitle);

  /** To call once, when the portal starts. The first page is left to the browser. */
  start(): void {
    this.router.events
      .pipe(
        filter((event) => event instanceof NavigationEnd),
        map(({ urlAfterRedirects }) => urlAfterRedirects.split(/[?#]/)[0]),
        pairwise(),
        // A filter kept in the address is not another page.
        filter(([before, after]) => before !== after),
      )
      .subscribe(() => afterNextRender(() => this.arrive(), { injector: this.injector }));
  }

  private arrive(): void {
    const main = this.document.querySelector('main');
    this.document.defaultView?.scrollTo(0, 0);
    main?.focus({ preventScroll: true });
    if (main && !this.focusTitle(main)) {
      this.waitForTitle(main);
    }
    void this.announcer.announce(this.pageTitle.title(), 'polite');
  }

  private focusTitle(main: HTMLElement): boolean {
    const title = main.querySelector('h1');
    title?.setAttribute('tabindex', '-1');
    title?.focus({ preventScroll: true });
    return title !== null;
  }

  /** The title often comes with the data. Whoever moved on meanwhile is not pulled back. */
  private waitForTitle(main: HTMLElement): void {
    const observer = new MutationObserver(() => {
      const hasMovedOn = this.document.activeElement !== main;
      if (hasMovedOn || this.focusTitle(main)) {
        observer.disconnect();
      }
    });
    observer.observe(main, { childList: true, subtree: true });
    setTimeout(() => observer.disconnect(), patience);
  }
}
