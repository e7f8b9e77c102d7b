export { signInModule } from './sign-in.module';
export { dropSignIn, giveSession, giveSignIn, sessionToken, signInToken } from './sign-in.cookies';
export { deviceLabel } from './sign-in.rules';
export {
  type IdentityProvider,
  type ProvenIdentity,
  type SignInChecks,
  SignInFailure,
  type SignInFailureCode,
} from './sign-in.provider';
export { type SignInLimits, signInRoutes } from './sign-in.routes';
export { activeEngagement } from './sign-in-account.service';
export type { SignInServices } from './sign-in.service';
export { type SessionPolicy, WebSessionStore } from './web-session.store';
export { linkExternalIdentity, type LinkExternalIdentityInput } from './sign-in-link.service';
