import { ApplicationRef, DestroyRef, DOCUMENT, inject, Injectable, signal } from '@angular/core';

/** Whether the page is being printed: what is folded on screen must be on paper. */
@Injectable({ providedIn: 'root' })
export class Printing {
  private readonly state = signal(false);

  readonly inProgress = this.state.asReadonly();

  constructor() {
    const window = inject(DOCUMENT).defaultView;
    const application = inject(ApplicationRef);
    const listen = (name: 'beforeprint' | 'afterprint', printing: boolean) => {
      const update = () => {
        this.state.set(printing);
        // The browser takes the page as it is when this returns: the next frame would be too late.
        application.tick();
      };
      window?.addEventListener(name, update);
      inject(DestroyRef).onDestroy(() => window?.removeEventListener(name, update));
    };
    listen('beforeprint', true);
    listen('afterprint', false);
  }
}
