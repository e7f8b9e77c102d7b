// Apollo is part of this library's bundle, shared by the shell and the remotes: two copies would mean two caches.
export { Apollo, onlyCompleteData } from 'apollo-angular';
export { CurrentActor, type Me } from './current-actor/current-actor';
export type {
  Audience,
  EmployerModule,
  HabilitationOperation,
} from './current-actor/current-actor.generated';
export { forAudience, ofModule, signedIn, signedOut } from './current-actor/signed-in';
export { ForbiddenPage } from './error-pages/forbidden-page';
export { ModuleClosedPage } from './error-pages/module-closed-page';
export { NotFoundPage } from './error-pages/not-found-page';
export { SessionEndedPage } from './error-pages/session-ended-page';
export { UnavailablePage } from './error-pages/unavailable-page';
export { Connection } from './graphql/connection';
export { provideGraphql } from './graphql/provide-graphql';
export { LanguageChoice, languages } from './language/language-choice';
export { provideLanguages, provideTexts } from './language/provide-languages';
export type { Texts } from './language/read-texts';
export { Confirmation } from './navigation/confirmation';
export { ConfirmationBar } from './navigation/confirmation-bar';
export { FullPage } from './navigation/full-page';
export { FocusOnNavigation } from './navigation/focus-on-navigation';
export { PageTitle } from './navigation/page-title';
export { safeReturnUrl } from './navigation/return-url';
export { IdentityProof, PROOF_DIALOG, type ProofDialog } from './proof/identity-proof';
export { apiLanguage } from './query/api-language';
export { errorCode } from './query/error-code';
export { ListEnd, type PagedList } from './query/list-end';
export { type ConnectionPage, PagedResource } from './query/paged-resource';
export { DeadEnd } from './error-pages/dead-end';
export { pollWhile, refresher } from './query/poll-while';
export { queryResource } from './query/query-resource';
export { DeviceDatabases } from './storage/device-databases';
export { Lock, type LastSending } from './session/lock';
export { SessionWarning } from './session/session-warning';
export { type Theme, ThemeChoice, themes } from './theme/theme-choice';
