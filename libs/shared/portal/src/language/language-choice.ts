import { DOCUMENT, inject, Injectable } from '@angular/core';
import { activeLanguage, type Language } from '@jalon/shared/ui';
import { TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { BrowserStorage } from '../storage/browser-storage';
import { readTexts } from './read-texts';

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

  /** Once its texts are there: what is computed from the language never meets a language without words. */
  async choose(language: Language): Promise<void> {
    await this.bring(language);
    this.storage.write(storageKey, language);
    this.apply(language);
  }

  private async bring(language: Language): Promise<void> {
    await firstValueFrom(this.transloco.load(language));
    for (const [scope, texts] of readTexts) {
      this.transloco.setTranslation(await texts[language](), `${scope}/${language}`, { emitChange: false });
    }
  }

  private apply(language: Language): void {
    this.root.lang = language;
    this.transloco.setActiveLang(language);
  }
}
