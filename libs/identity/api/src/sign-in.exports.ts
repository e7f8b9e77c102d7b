export { signInModule } from './sign-in.module';
export { sessionToken } from './sign-in.cookies';
export {
  type IdentityProvider,
  type ProvenIdentity,
  type SignInChecks,
  SignInFailure,
  type SignInFailureCode,
} from './sign-in.provider';
export { type SignInLimits, signInRoutes } from './sign-in.routes';
export type { SignInServices } from './sign-in.service';
export { type SessionPolicy, WebSessionStore } from './web-session.store';
export { linkExternalIdentity, type LinkExternalIdentityInput } from './sign-in-link.service';
