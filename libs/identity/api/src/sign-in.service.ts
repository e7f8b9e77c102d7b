import { type ContextServices, OperationTransaction } from '@jalon/shared/api';
import {
  type IdentityProvider,
  type ProvenIdentity,
  type SignInChecks,
  SignInFailure,
} from './sign-in.provider';
import { acceptInvitation, invitationDigest, openInvitation } from './access-invitation.service';
import { localPath } from './sign-in.rules';
import type { WebSessionStore } from './web-session.store';

/** What the sign-in needs from the server. */
export interface SignInServices {
  readonly services: ContextServices;
  readonly store: WebSessionStore;
  readonly providers: readonly IdentityProvider[];
  readonly publicUrl: string;
}

interface PendingSignIn extends SignInChecks {
  readonly provider: string;
  readonly returnTo: string;
  /** Digest of the employer's link that is being followed, if any: the link itself is not kept. */
  readonly invitation?: string;
}

/** What a sign-in is begun with. */
export interface SignInWish {
  readonly provider?: string;
  readonly returnTo?: string;
  readonly loginHint?: string;
  /** The secret of the link received from the employer. */
  readonly invitation?: string;
  readonly afresh?: boolean;
}

interface Engagement {
  readonly employer_id: string;
  readonly agent_id: string;
}

/** Opens a sign-in with one of the providers: where to go, and the token that recognises the answer. */
export async function beginSignIn(
  { services, store, providers, publicUrl }: SignInServices,
  { provider: wished, returnTo, loginHint, invitation: secret, afresh = false }: SignInWish,
): Promise<{ readonly url: string; readonly token: string }> {
  const provider = chooseProvider(providers, wished);
  const invitation = secret === undefined ? {} : { invitation: invitationDigest(secret) };
  if (invitation.invitation) await openInvitation(services, invitation.invitation, provider.key);
  const { url, checks } = await provider.begin({
    redirectUri: redirectUri(publicUrl, provider),
    loginHint,
    afresh,
  });
  const pending: PendingSignIn = {
    ...checks,
    ...invitation,
    provider: provider.key,
    returnTo: localPath(returnTo),
  };
  return { url, token: await store.beginSignIn(pending) };
}

/** Hears the provider's answer, and opens the session of the person whose identity it proves. */
export async function completeSignIn(
  signIn: SignInServices,
  answer: {
    readonly provider: string;
    readonly search: string;
    readonly token: string;
    readonly device: string;
  },
): Promise<{ readonly token: string; readonly returnTo: string }> {
  const pending = (await signIn.store.takeSignIn(answer.token)) as PendingSignIn | null;
  // An answer that comes by another provider's address than the one asked would let one speak for the other.
  if (!pending || pending.provider !== answer.provider) throw new SignInFailure('CONNEXION_EXPIREE');
  const provider = chooseProvider(signIn.providers, pending.provider);
  const url = new URL(`${redirectUri(signIn.publicUrl, provider)}${answer.search}`);
  const identity = await provider.complete({ url, checks: pending });
  const { invitation } = pending;
  const who = invitation
    ? await acceptInvitation(signIn.services, { digest: invitation, provider: provider.key, identity })
    : await recognise(signIn, identity);
  const { assurance, idToken } = identity;
  const session = { ...who, assurance, idToken, provider: provider.key, device: answer.device };
  return { token: await signIn.store.open(session), returnTo: pending.returnTo };
}

/** The address registered at the provider. */
function redirectUri(publicUrl: string, { key }: IdentityProvider): string {
  return `${publicUrl}/auth/callback/${key}`;
}

/** The named provider, or the only one. */
function chooseProvider(providers: readonly IdentityProvider[], key: string | undefined): IdentityProvider {
  const chosen =
    key === undefined && providers.length === 1 ? providers[0] : providers.find((one) => one.key === key);
  if (!chosen) throw new SignInFailure('FOURNISSEUR_INCONNU');
  return chosen;
}

/** identity → account → person → engagements → active employer. Nothing is created for an identity nobody has linked. */
async function recognise({ services }: SignInServices, { issuer, provider, subject }: ProvenIdentity) {
  const [account]: { person_id: string; last_employer_id: string | null; disabled: boolean }[] =
    await services.dataSource.query('select * from identity_find_account($1, $2, $3)', [
      issuer,
      provider,
      subject,
    ]);
  if (!account) throw new SignInFailure('IDENTITE_NON_RATTACHEE');
  if (account.disabled) throw new SignInFailure('COMPTE_DESACTIVE');
  const engagements = await engagementsOf(services, account.person_id);
  const active = engagements.find((one) => one.employer_id === account.last_employer_id) ?? engagements[0];
  if (!active) throw new SignInFailure('AUCUN_EMPLOYEUR');
  return { personId: account.person_id, employerId: active.employer_id, agentId: active.agent_id };
}

/** The employers of a person, by name: read as the person, like everything that is theirs. */
async function engagementsOf(
  { dataSource }: SignInServices['services'],
  personId: string,
): Promise<Engagement[]> {
  const transaction = new OperationTransaction(dataSource, { employerId: null, personId });
  try {
    return await transaction.manager.query(
      `select locator.employer_id, locator.agent_id
         from engagement_locator locator join employer on employer.id = locator.employer_id
        order by employer.name collate "fr-x-icu", employer.id`,
    );
  } finally {
    await transaction.rollback();
  }
}
