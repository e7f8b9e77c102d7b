import { DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { BrowserStorage } from '../storage/browser-storage';

/** Light, dark, or what the device says. */
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Read also by the shell's page before its scripts, so that no white page flashes in the dark. */
const storageKey = 'jalon.theme';

/** The theme the person chose on this device. */
@Injectable({ providedIn: 'root' })
export class ThemeChoice {
  private readonly root = inject(DOCUMENT).documentElement;
  private readonly storage = inject(BrowserStorage);
  private readonly chosen = signal<Theme>(this.stored());

  /** The theme in force. */
  readonly theme = this.chosen.asReadonly();

  constructor() {
    this.apply(this.chosen());
  }

  choose(theme: Theme): void {
    this.chosen.set(theme);
    this.storage.write(storageKey, theme === 'system' ? null : theme);
    this.apply(theme);
  }

  private stored(): Theme {
    const value = this.storage.read(storageKey);
    return themes.find((theme) => theme === value) ?? 'system';
  }

  private apply(theme: Theme): void {
    if (theme === 'system') {
      delete this.root.dataset['theme'];
    } else {
      this.root.dataset['theme'] = theme;
    }
  }
}
