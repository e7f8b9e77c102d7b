import { DOCUMENT, inject, Injectable } from '@angular/core';

/** The few choices kept on this device. A browser that refuses storage simply forgets them. */
@Injectable({ providedIn: 'root' })
export class BrowserStorage {
  private readonly window = inject(DOCUMENT).defaultView;

  read(key: string): string | null {
    try {
      return this.window?.localStorage.getItem(key) ?? null;
    } catch {
      return null;
    }
  }

  /** Keeps a value; `null` forgets it. */
  write(key: string, value: string | null): void {
    try {
      if (value === null) {
        this.window?.localStorage.removeItem(key);
      } else {
        this.window?.localStorage.setItem(key, value);
      }
    } catch {
      // Storage is full or forbidden: the choice holds until the page is left.
    }
  }
}
