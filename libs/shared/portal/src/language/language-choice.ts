import { DOCUMENT, inject, Injectable } from '@angular/core';
import { activeLanguage, type Language } from '@jalon/shared/ui';
import { TranslocoService } from '@jsverse/transloco';
import { BrowserStorage } from '../storage/browser-storage';

/** Languages of the portal, French first. */
export const languages: readonly Language[] = ['fr', 'en'];

const storageKey = 'jalon.language';

/** The language the person reads the portal in: French unless they chose otherwise on this device. */
@Injectable({ providedIn: 'root' })
export class LanguageChoice {
  private readonly transloco = inject(TranslocoService);
  private readonly root = inject(DOCUMENT).documentElement;
  private readonly storage = inject(BrowserStorage);

  /** The language in force. */
  readonly language = activeLanguage();

  /** Takes up the language kept on this device. */
  restore(): void {
    const kept = this.storage.read(storageKey);
    this.apply(languages.find((language) => language === kept) ?? 'fr');
  }

  choose(language: Language): void {
    this.storage.write(storageKey, language);
    this.apply(language);
  }

  private apply(language: Language): void {
    this.root.lang = language;
    this.transloco.setActiveLang(language);
  }
}
