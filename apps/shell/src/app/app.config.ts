import {
  type ApplicationConfig,
  inject,
  provideAppInitializer,
  provideBrowserGlobalErrorListeners,
  provideZonelessChangeDetection,
} from '@angular/core';
import { provideRouter, TitleStrategy, withComponentInputBinding } from '@angular/router';
import {
  CurrentActor,
  FocusOnNavigation,
  PageTitle,
  PROOF_DIALOG,
  provideGraphql,
  provideLanguages,
  ThemeChoice,
} from '@jalon/shared/portal';
import { routes } from './app.routes';

/** Everything the portal is made of, for the shell and its remotes. */
export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideZonelessChangeDetection(),
    provideRouter(routes, withComponentInputBinding()),
    { provide: TitleStrategy, useExisting: PageTitle },
    provideGraphql(),
    {
      provide: PROOF_DIALOG,
      useValue: () => import('./proof/proof-dialog').then((file) => file.ProofDialog),
    },
    provideLanguages({
      shell: {
        fr: () => import('./layout/texts/fr.json').then((file) => file.default),
        en: () => import('./layout/texts/en.json').then((file) => file.default),
      },
    }),
    provideAppInitializer(() => {
      inject(ThemeChoice);
      inject(FocusOnNavigation).start();
      // Not awaited: the frame of the page need not wait for a name.
      void inject(CurrentActor).load();
    }),
  ],
};
