import { type RequestContext, tooManyRequests } from '@jalon/shared/api';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { findInvitation, type FoundInvitation, invitationDigest } from './access-invitation.service';
import { AccessInvitationState, AccessInvitationView } from './access-invitation.types';

/** Far above what people open, an office behind one address included; a link has 256 random bits all the same. */
const limiter = new RateLimiterMemory({ points: 60, duration: 60 });

@Resolver()
export class AccessInvitationResolver {
  @Query(() => AccessInvitationView, {
    description: 'What a link received from an employer opens: for whoever holds it, signed in or not.',
  })
  async accessInvitation(
    @Ctx() ctx: RequestContext,
    @Arg('secret', () => String) secret: string,
  ): Promise<AccessInvitationView> {
    await count(ctx.address);
    const found = await findInvitation({ ...ctx.services, dataSource: ctx.db }, invitationDigest(secret));
    return found ? viewOf(ctx, found) : UNKNOWN;
  }
}

const UNKNOWN: AccessInvitationView = {
  state: AccessInvitationState.UNKNOWN,
  employerName: null,
  expiresAt: null,
  providers: [],
};

function viewOf({ services }: RequestContext, found: FoundInvitation): AccessInvitationView {
  const { state, employerName, expiresAt, signInProvider } = found;
  const offered = services.signIn?.providers ?? [];
  const isOpen = state === 'OPEN';
  return {
    state: state === 'REPLACED' ? AccessInvitationState.EXPIRED : AccessInvitationState[state],
    employerName,
    expiresAt,
    providers: isOpen ? offered.filter(({ key }) => signInProvider === null || key === signInProvider) : [],
  };
}

async function count(address: string | null): Promise<void> {
  if (address === null) return;
  try {
    await limiter.consume(address);
  } catch (refused) {
    throw refused instanceof RateLimiterRes ? tooManyRequests() : refused;
  }
}
