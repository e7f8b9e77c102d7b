import { recordAuditEvent } from '@jalon/audit/api';
import {
  type AccessInvitation,
  createEmployer,
  Employer,
  inviteAgent,
  lastInvited,
  type PublicServiceBranch,
} from '@jalon/identity/api';
import { notFound, refused, RequestContext, type UserError } from '@jalon/shared/api';
import { FIRST_MATRICULE, type NewEmployer, newEmployerErrors } from './employer-input.rules';

export interface OpenEmployerRequest extends NewEmployer {
  readonly branch: PublicServiceBranch;
  /** Makes it the employer that runs the platform: from the owner's terminal only. */
  readonly operatesPlatform?: boolean;
}

/** An employer just opened, with the link to hand over; or what is wrong. */
export type OpenedEmployer =
  | { readonly employerId: string; readonly invitation: AccessInvitation; readonly userErrors: [] }
  | { readonly employerId: null; readonly invitation: null; readonly userErrors: readonly UserError[] };

/**
 * Opens an employer, appoints its first administrator, and makes the link of their first access: all of it or nothing.
 * The same act by the operator's form and by the owner's command; `createEmployer` authorizes whoever is signed in.
 */
export async function openEmployer(
  ctx: RequestContext,
  input: OpenEmployerRequest,
  providers: readonly string[],
): Promise<OpenedEmployer> {
  const userErrors = [...newEmployerErrors(input, providers, ctx.today()), ...(await obstacles(ctx, input))];
  if (userErrors.length > 0) return { employerId: null, invitation: null, userErrors };
  const { siret, name, shortName, branch, signInProvider, operatesPlatform = false } = input;
  let invitation: AccessInvitation | undefined;
  const { employerId } = await createEmployer(
    ctx,
    {
      siret,
      name: name.trim(),
      shortName: shortName.trim(),
      branch,
      signInProvider,
      operatesPlatform,
      firstAdministrator: administratorOf(input),
    },
    async (inside, { administrator }) => {
      invitation = await inviteAgent(inside, administrator);
    },
  );
  return { employerId, invitation: invitation as AccessInvitation, userErrors: [] };
}

function administratorOf({ administratorName, administratorGivenNames, administratorEmail }: NewEmployer) {
  const usualName = administratorName.trim();
  return {
    matricule: FIRST_MATRICULE,
    birthName: usualName,
    usualName,
    givenNames: administratorGivenNames.trim(),
    professionalEmail: administratorEmail,
  };
}

/** What the platform already has. Both are known to everyone it serves. */
async function obstacles(
  ctx: RequestContext,
  { siret, operatesPlatform }: OpenEmployerRequest,
): Promise<UserError[]> {
  const [known]: { siret: boolean; operator: boolean }[] = await ctx.db.query(
    `select exists (select from employer where siret = $1) as siret,
            exists (select from employer where operates_platform) as operator`,
    [siret],
  );
  return [
    ...(known?.siret ? [refused('SIRET_TAKEN', 'siret', 'This employer is open already.')] : []),
    ...(known?.operator && operatesPlatform
      ? [refused('OPERATOR_EXISTS', 'operator', 'One employer operates the platform already.')]
      : []),
  ];
}

/** Why no other link can be made. */
export type InvitationObstacle = 'ALREADY_SIGNED_IN' | 'NOBODY_INVITED';

/**
 * Makes another link for the first administrator, who has lost the former or let it expire; that one stops working.
 * Whoever calls has authorised the operator.
 */
export async function renewInvitation(
  ctx: RequestContext,
  employerId: string,
): Promise<AccessInvitation | InvitationObstacle> {
  if (!(await ctx.db.existsBy(Employer, { id: employerId }))) throw notFound();
  const invited = await lastInvited(ctx, employerId);
  if (!invited) return 'NOBODY_INVITED';
  if (invited.used) return 'ALREADY_SIGNED_IN';
  return insideAs(ctx, employerId, async (inside) => {
    await recordAuditEvent(inside, 'platform.renewInvitation', {
      objectType: 'employer',
      objectId: employerId,
    });
    return inviteAgent(inside, invited);
  });
}

/** As the operator who is signed in; as the system when the owner acts from a terminal. */
function insideAs<T>(
  ctx: RequestContext,
  employerId: string,
  work: (inside: RequestContext) => Promise<T>,
): Promise<T> {
  if (ctx.actor) return ctx.inEmployer(employerId, work);
  const inside = new RequestContext(ctx.services, null, null, { employerId, personId: null });
  return inside.settle(() => work(inside));
}
