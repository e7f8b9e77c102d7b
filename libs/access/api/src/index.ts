export { accessModule } from './access.module';
export { handOverCodes } from './codes/hand-over.service';
export { localSignInRoutes } from './sign-in/local-sign-in.routes';
export { IdentityCheck } from './vocabulary';
