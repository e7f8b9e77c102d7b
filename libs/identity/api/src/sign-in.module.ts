import type { ApiModule } from '@jalon/shared/api';
import { AccessInvitationResolver } from './access-invitation.resolver';
import { CreateSignIn1763700003000 } from './migrations/1763700003000-create-sign-in';
import { InviteFirstAdministrators1763907000100 } from './migrations/1763907000100-invite-first-administrators';
import { NameIdentities1764004500100 } from './migrations/1764004500100-name-identities';
import { ProveAgain1764004500000 } from './migrations/1764004500000-prove-again';
import { ReadSessionsOfSecondRoles1764009000400 } from './migrations/1764009000400-read-sessions-of-second-roles';
import { purgeSignIn } from './sign-in.scheduled';
import { WebSessionResolver } from './web-session.resolver';

/** Signing in and web sessions. Its tables are the system's: no entity, functions only. */
export const signInModule: ApiModule = {
  name: 'sign-in',
  resolvers: [WebSessionResolver, AccessInvitationResolver],
  entities: [],
  migrations: [
    CreateSignIn1763700003000,
    InviteFirstAdministrators1763907000100,
    ProveAgain1764004500000,
    NameIdentities1764004500100,
    ReadSessionsOfSecondRoles1764009000400,
  ],
  scheduled: [purgeSignIn],
};
