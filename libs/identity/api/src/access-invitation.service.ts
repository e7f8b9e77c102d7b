import { createHash, randomBytes } from 'node:crypto';
import { recordAuditEvent } from '@jalon/audit/api';
import { type ContextServices, RequestContext } from '@jalon/shared/api';
import type { DataSource } from 'typeorm';
import type { RegisteredAgent } from './agent.service';
import { type ProvenIdentity, SignInFailure, type SignInFailureCode } from './sign-in.provider';

const DAY = 24 * 60 * 60_000;
/** Long enough for a letter and a week of leave; then another one is made. */
const LIFE = 7 * DAY;

/** A link to hand over: it is shown once, and only a digest of it is kept. */
export interface AccessInvitation {
  readonly url: string;
  readonly expiresAt: Date;
}

/** What a link leads to. */
export interface FoundInvitation {
  readonly state: 'OPEN' | 'USED' | 'REPLACED' | 'EXPIRED';
  readonly employerId: string;
  readonly personId: string;
  readonly agentId: string;
  readonly employerName: string;
  /** Key of the only provider its people sign in with; null leaves the choice. */
  readonly signInProvider: string | null;
  readonly expiresAt: Date;
}

/**
 * Makes the link by which one of the employer's agents first signs in; a former one stops working. The context is
 * inside the employer, and whoever calls has been authorised.
 */
export async function inviteAgent(
  ctx: RequestContext,
  { agentId, personId }: RegisteredAgent,
): Promise<AccessInvitation> {
  const secret = randomBytes(32).toString('base64url');
  const expiresAt = new Date(ctx.now().getTime() + LIFE);
  const digest = bytesOf(invitationDigest(secret));
  await ctx.db.query('select identity_invite($1, $2, $3, $4, $5)', [
    digest,
    personId,
    agentId,
    ctx.now(),
    expiresAt,
  ]);
  await recordAuditEvent(ctx, 'identity.inviteAgent', { objectType: 'agent', objectId: agentId });
  return { url: `${ctx.services.publicUrl}/invitation/${secret}`, expiresAt };
}

/** The last one invited to an employer, and whether they have signed in; null when nobody was. The operator's to know. */
export async function lastInvited(
  ctx: RequestContext,
  employerId: string,
): Promise<(RegisteredAgent & { readonly used: boolean }) | null> {
  const [invited]: (RegisteredAgent & { used: boolean })[] = await ctx.db.query(
    `select person_id as "personId", agent_id as "agentId", used from identity_last_invited($1, $2)`,
    [employerId, ctx.now()],
  );
  return invited ?? null;
}

/** What is kept of a link, in hexadecimal. */
export function invitationDigest(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

const bytesOf = (digest: string) => Buffer.from(digest, 'hex');

/** What the link of this digest leads to, null when nobody made it. */
export async function findInvitation(
  { dataSource, now }: Readonly<{ dataSource: Pick<DataSource, 'query'>; now: () => Date }>,
  digest: string,
): Promise<FoundInvitation | null> {
  const [found]: FoundInvitation[] = await dataSource.query(
    `select state, employer_id as "employerId", person_id as "personId", agent_id as "agentId",
            employer_name as "employerName", sign_in_provider as "signInProvider", expires_at as "expiresAt"
       from identity_find_invitation($1, $2)`,
    [bytesOf(digest), now()],
  );
  return found ?? null;
}

/** @throws {SignInFailure} unless the link still opens something, by this provider. */
export async function openInvitation(
  services: Pick<ContextServices, 'dataSource' | 'now'>,
  digest: string,
  provider: string,
): Promise<FoundInvitation> {
  const found = await findInvitation(services, digest);
  if (!found) throw new SignInFailure('INVITATION_INCONNUE');
  if (found.state === 'USED') throw new SignInFailure('INVITATION_UTILISEE');
  if (found.state !== 'OPEN') throw new SignInFailure('INVITATION_EXPIREE');
  if (found.signInProvider !== null && found.signInProvider !== provider) {
    throw new SignInFailure('FOURNISSEUR_NON_PREVU');
  }
  return found;
}

/** What the database answers, in the words of the sign-in. */
const failures: Readonly<Record<string, SignInFailureCode>> = {
  UNKNOWN: 'INVITATION_INCONNUE',
  USED: 'INVITATION_UTILISEE',
  REPLACED: 'INVITATION_EXPIREE',
  EXPIRED: 'INVITATION_EXPIREE',
  IDENTITY_TAKEN: 'IDENTITE_DEJA_RATTACHEE',
  OTHER_IDENTITY: 'ACCES_DEJA_OUVERT',
  DISABLED: 'COMPTE_DESACTIVE',
};

/**
 * Links the identity just proven to the person invited, and spends the link, both or neither.
 * @throws {SignInFailure} when the link or the identity does not allow it: the link then stays as it was.
 */
export async function acceptInvitation(
  services: ContextServices,
  { digest, provider, identity }: { digest: string; provider: string; identity: ProvenIdentity },
) {
  const { employerId, personId, agentId } = await openInvitation(services, digest, provider);
  const who = { employerId, personId, agentId };
  const session = { sessionId: services.newId(), signedInAt: services.now(), assurance: identity.assurance };
  const ctx = new RequestContext(services, { ...who, ...session });
  await ctx.settle(async () => {
    const { issuer, provider: behind, subject } = identity;
    const [row]: { outcome: string }[] = await ctx.db.query(
      'select identity_accept_invitation($1, $2, $3, $4, $5, $6) as outcome',
      [bytesOf(digest), ctx.newId(), issuer, behind, subject, ctx.now()],
    );
    const failure = failures[row?.outcome ?? 'UNKNOWN'];
    if (failure) throw new SignInFailure(failure);
    await recordAuditEvent(ctx, 'identity.acceptInvitation', { objectType: 'agent', objectId: agentId });
  });
  return who;
}
