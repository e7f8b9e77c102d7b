import { DOCUMENT, inject, Injectable } from '@angular/core';

/** The few choices kept on this device. A browser that refuses storage simply forgets them. */
@Injectable({ providedIn: 'root' })
export class BrowserStorage {
  private readonly window = inject(DOCUMENT).defaultView;
  /** On a computer that others use, choices hold until the page is left, and no longer. */
  private memory: Map<string, string> | undefined;

  read(key: string): string | null {
    if (this.memory) return this.memory.get(key) ?? null;
    try {
      return this.window?.localStorage.getItem(key) ?? null;
    } catch {
      return null;
    }
  }

  /** Keeps a value; `null` forgets it. */
  write(key: string, value: string | null): void {
    if (this.memory) {
      if (value === null) this.memory.delete(key);
      else this.memory.set(key, value);
      return;
    }
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

  /** Nothing more is written in this browser, and what is there is forgotten: others use it. */
  keepNothing(): void {
    this.memory ??= new Map();
    this.forgetAll();
  }

  /** Forgets everything this browser keeps for the portal, whoever wrote it. */
  forgetAll(): void {
    try {
      this.window?.localStorage.clear();
      this.window?.sessionStorage.clear();
    } catch {
      // A browser that refuses storage has nothing to forget.
    }
  }
}
