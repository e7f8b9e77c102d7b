export { accessModule } from './access.module';
export { accessCounts, type AccessCounts } from './codes/access-counts.service';
export { handOverCodes } from './codes/hand-over.service';
export { identitiesToConfirm } from './identities/confirm-identity.service';
export { proposeIdentity } from './identities/propose-identity.service';
export { localSignInRoutes } from './sign-in/local-sign-in.routes';
export { IdentityCheck } from './vocabulary';
