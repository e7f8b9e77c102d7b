import type { RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { me } from './me.service';
import {
  EndAllSessionsPayload,
  EndSessionInput,
  EndSessionPayload,
  ExtendSessionPayload,
  Me,
  SignInProvider,
  SwitchEmployerInput,
  SwitchEmployerPayload,
  WebSession,
} from './me.types';
import { proofOffer } from './proof-offer.service';
import { ProofOffer } from './proof-offer.types';
import { endAllSessions, endSession, extendSession, mySessions, switchEmployer } from './web-session.service';

/** Who is signed in, where, and with which employer. */
@Resolver()
export class WebSessionResolver {
  /** The signed-in person, null when nobody is. */
  @Query(() => Me, { nullable: true, description: 'The signed-in person, null when anonymous.' })
  me(@Ctx() ctx: RequestContext): Promise<Me | null> {
    return me(ctx);
  }

  @Query(() => [SignInProvider], { description: 'What the sign-in page offers: public.' })
  signInProviders(@Ctx() ctx: RequestContext): SignInProvider[] {
    return [...(ctx.services.signIn?.providers ?? [])];
  }

  @Query(() => ProofOffer, {
    description: 'What my proof of identity lacks for a sensitive act, and by what I may give another.',
  })
  proofOffer(@Ctx() ctx: RequestContext): Promise<ProofOffer> {
    return proofOffer(ctx);
  }

  @Query(() => [WebSession], { description: 'My sessions, the current one marked.' })
  mySessions(@Ctx() ctx: RequestContext): Promise<WebSession[]> {
    return mySessions(ctx);
  }

  @Mutation(() => SwitchEmployerPayload, {
    description: "Changes the session's active employer; the person must hold an engagement there.",
  })
  switchEmployer(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SwitchEmployerInput) input: SwitchEmployerInput,
  ): Promise<SwitchEmployerPayload> {
    return switchEmployer(ctx, input);
  }

  @Mutation(() => ExtendSessionPayload, {
    description: 'Any authenticated request extends the idle limit; this one exists for the warning dialog.',
  })
  extendSession(@Ctx() ctx: RequestContext): Promise<ExtendSessionPayload> {
    return extendSession(ctx);
  }

  @Mutation(() => EndSessionPayload)
  endSession(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => EndSessionInput) input: EndSessionInput,
  ): Promise<EndSessionPayload> {
    return endSession(ctx, input);
  }

  @Mutation(() => EndAllSessionsPayload, { description: 'Ends every session of mine, this one included.' })
  endAllSessions(@Ctx() ctx: RequestContext): Promise<EndAllSessionsPayload> {
    return endAllSessions(ctx);
  }
}
