import {
  type EnvironmentProviders,
  inject,
  Injectable,
  InjectionToken,
  isDevMode,
  makeEnvironmentProviders,
  provideAppInitializer,
  type Provider,
} from '@angular/core';
import { type Language, uiTexts } from '@jalon/shared/ui';
import {
  provideTransloco,
  provideTranslocoScope,
  type Translation,
  type TranslocoLoader,
} from '@jsverse/transloco';
import { portalTexts } from '../texts/texts';
import { LanguageChoice, languages } from './language-choice';
import { readTexts, type Texts } from './read-texts';

/** The catalogues every page needs, by the name their keys begin with. */
const COMMON_TEXTS = new InjectionToken<Readonly<Record<string, Texts>>>('common texts');

/** Loads the common catalogues of a language, each under its own name: `ui.retry`, `portal.notFound.heading`. */
@Injectable()
class CommonTextsLoader implements TranslocoLoader {
  private readonly catalogues = Object.entries(inject(COMMON_TEXTS));

  async getTranslation(language: string): Promise<Translation> {
    const loaded = this.catalogues.map(async ([name, texts]) => [name, await texts[language as Language]()]);
    return Object.fromEntries(await Promise.all(loaded)) as Translation;
  }
}

/**
 * French and English, switched without reloading, with the texts of the shell and of the shared libraries.
 *
 * @param texts the shell's own catalogues, by name
 */
export function provideLanguages(texts: Readonly<Record<string, Texts>>): EnvironmentProviders {
  return makeEnvironmentProviders([
    { provide: COMMON_TEXTS, useValue: { ui: uiTexts, portal: portalTexts, ...texts } },
    provideTransloco({
      config: {
        availableLangs: [...languages],
        defaultLang: 'fr',
        fallbackLang: 'fr',
        reRenderOnLangChange: true,
        prodMode: !isDevMode(),
      },
      loader: CommonTextsLoader,
    }),
    provideAppInitializer(() => inject(LanguageChoice).restore()),
  ]);
}

/**
 * Texts of a feature library, loaded with its routes. The scope is the library's name in camel case, and every key
 * begins with it: `t('mySpace.greeting')`.
 */
export function provideTexts(scope: string, texts: Texts): Provider[] {
  const loader = Object.fromEntries(
    languages.map((language) => [
      language,
      () => {
        readTexts.set(scope, texts);
        return texts[language]();
      },
    ]),
  );
  return [provideTranslocoScope({ scope, loader })].flat();
}
