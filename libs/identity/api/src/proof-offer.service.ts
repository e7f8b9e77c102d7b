import { proofFault, type RequestContext } from '@jalon/shared/api';
import { type ProofOffer, ProofLack } from './proof-offer.types';

/** What a session's provider is called when no provider is behind it: the person signed in by a way of ours. */
export const LOCAL_PROVIDER = 'local';

/** What the signed-in person's proof of identity lacks for a sensitive act, and by what they may give another. */
export async function proofOffer(ctx: RequestContext): Promise<ProofOffer> {
  const { sessionId } = ctx.signedIn;
  const { providers = [], wantsStrongProof: wantsStrong = false } = ctx.services.signIn ?? {};
  const [row]: { provider: string | null }[] = await ctx.db.query(
    'select identity_my_session_provider($1) as provider',
    [sessionId],
  );
  const fault = proofFault(ctx.signedIn, { now: ctx.now(), wantsStrong });
  return {
    lack: fault && ProofLack[fault],
    wantsStrong,
    provider: providers.find(({ key }) => key === row?.provider) ?? null,
    isLocal: row?.provider === LOCAL_PROVIDER,
  };
}
