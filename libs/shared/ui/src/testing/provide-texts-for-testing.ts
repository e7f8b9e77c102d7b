import { type EnvironmentProviders, makeEnvironmentProviders } from '@angular/core';
import { provideTransloco, type Translation, type TranslocoLoader } from '@jsverse/transloco';
import { type Observable, of } from 'rxjs';
import type { Language } from '../text/active-language';
import uiEnglish from '../texts/en.json';
import uiFrench from '../texts/fr.json';

/** Catalogues by the name their keys begin with, for each language a test reads. */
type Catalogues = Partial<Record<Language, Readonly<Record<string, Translation>>>>;

/** The real texts of the kit, and those of the library under test, read at once. French unless the test switches. */
export function provideTextsForTesting({ fr = {}, en = {} }: Catalogues = {}): EnvironmentProviders {
  const texts: Record<string, Translation> = { fr: { ui: uiFrench, ...fr }, en: { ui: uiEnglish, ...en } };

  class TextsAtHand implements TranslocoLoader {
    getTranslation(language: string): Observable<Translation> {
      return of(texts[language] ?? {});
    }
  }
  return makeEnvironmentProviders([
    provideTransloco({
      config: { availableLangs: ['fr', 'en'], defaultLang: 'fr', reRenderOnLangChange: true, prodMode: true },
      loader: TextsAtHand,
    }),
  ]);
}
