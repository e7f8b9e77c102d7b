import { recordAuditEvent } from '@jalon/audit/api';
import { Agent, Employer } from '@jalon/identity/api';
import type { RequestContext, UserError } from '@jalon/shared/api';
import { loadGuessability } from '../password/guessability';
import { hashPassword } from '../password/password-hash';
import { passwordErrors } from '../password/password.rules';

/** What is wrong with a password the signed-in person would take. */
export async function ownPasswordErrors(
  ctx: RequestContext,
  password: string,
  signInName: string,
): Promise<UserError[]> {
  const { employerId, agentId } = ctx.signedIn;
  const [agent, employer] = await Promise.all([
    ctx.db.findOneBy(Agent, { employerId, id: agentId }),
    ctx.db.findOneByOrFail(Employer, { id: employerId }),
  ]);
  // Somebody of another employer who acts here is no agent of this one.
  const names = agent ? [agent.givenNames, agent.usualName, agent.birthName] : [];
  const whereabouts = { names, employerNames: [employer.name, employer.shortName], signInName };
  return passwordErrors(password, whereabouts, await loadGuessability());
}

/** Keeps a hash of it, and says in the trace that it changed. */
export async function writePassword(ctx: RequestContext, password: string): Promise<void> {
  await ctx.db.query('select access_set_password($1, $2)', [await hashPassword(password), ctx.now()]);
  await recordAuditEvent(ctx, 'access.setPassword', {
    objectType: 'agent',
    objectId: ctx.signedIn.agentId,
  });
}
