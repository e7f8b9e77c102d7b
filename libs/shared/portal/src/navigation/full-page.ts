import { DOCUMENT, inject, Injectable } from '@angular/core';

/** Leaves the running portal for a page loaded anew, when nothing of what is in memory may stay. */
@Injectable({ providedIn: 'root' })
export class FullPage {
  private readonly location = inject(DOCUMENT).location;

  open(path: string): void {
    this.location.assign(path);
  }

  reload(): void {
    this.location.reload();
  }
}
