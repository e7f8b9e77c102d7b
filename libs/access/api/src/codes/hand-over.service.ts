import { randomBytes, randomInt } from 'node:crypto';
import { recordAuditEvent } from '@jalon/audit/api';
import { Contact, ContactSubject, displayName, Employer } from '@jalon/identity/api';
import { notify } from '@jalon/notifications/api';
import {
  badUserInput,
  notFound,
  refused,
  type RequestContext,
  requireFreshSignIn,
  type UserError,
} from '@jalon/shared/api';
import { requireLocalSignIn } from '../local-sign-in';
import { AccessState, CodePurpose, IdentityCheck } from '../vocabulary';
import { type ReachedAgent, reachAgents, toView } from './access-list.service';
import type {
  AgentAccessPayload,
  HandedCode,
  HandOverCodesInput,
  HandOverCodesPayload,
  WithdrawCodeInput,
} from './access.types';
import { CODE_LIFE, groupCode, newCode } from './code.rules';
import { newSignInName } from './sign-in-name.rules';
import { typesetSlips } from './slip-paper';

/** As many as a page shows, and as one printing bears. */
const MOST_CODES = 100;
/** Two names drawn alike are one in millions. */
const DRAWS = 5;

/**
 * Makes the codes by which agents first sign in, or do so again, and the slips to hand over. A code is told here and
 * nowhere else: what is kept of it opens nothing.
 */
export async function handOverCodes(
  ctx: RequestContext,
  input: HandOverCodesInput,
): Promise<HandOverCodesPayload> {
  requireLocalSignIn(ctx);
  const { size } = new Set(input.agentIds);
  if (size === 0 || size > MOST_CODES) throw badUserInput(`Choose from 1 to ${MOST_CODES} agents.`);
  const agents = await reachAgents(ctx, input.agentIds);
  requireFreshSignIn(ctx);
  const userErrors = obstacles(agents, input.check);
  if (userErrors.length > 0) return refusal(userErrors);
  const expiresAt = new Date(ctx.now().getTime() + CODE_LIFE);
  const codes: HandedCode[] = [];
  for (const agent of agents) {
    const made = await makeCode(ctx, agent, { ...input, expiresAt });
    if ('code' in made && 'path' in made) return refusal([made]);
    codes.push(made);
  }
  const slips = await slipsOf(ctx, agents, { codes, expiresAt, language: input.language });
  return { codes, expiresAt, slips: slips.toString('base64'), userErrors };
}

const refusal = (userErrors: UserError[]): HandOverCodesPayload => ({
  codes: [],
  expiresAt: null,
  slips: null,
  userErrors,
});

function obstacles(agents: readonly ReachedAgent[], check: IdentityCheck): UserError[] {
  const isOpen = agents.some(({ state }) => state === AccessState.OPEN);
  if (agents.some(({ state }) => state === AccessState.OPEN_OTHERWISE)) return [openedOtherwise];
  if (isOpen && agents.length > 1) {
    return [refused('RECOVERY_ALONE', 'agentIds', 'Recover an access by itself, with its agent there.')];
  }
  return isOpen && check === IdentityCheck.AT_HAND_OVER
    ? [refused('CHECK_FIRST', 'check', 'Check who is there before an access is recovered.')]
    : [];
}

const openedOtherwise = refused(
  'OPENED_OTHERWISE',
  'agentIds',
  'They sign in through a provider, or by another employer’s care.',
);

type Making = Pick<HandOverCodesInput, 'check' | 'endsFormerWays'> & { readonly expiresAt: Date };

async function makeCode(
  ctx: RequestContext,
  agent: ReachedAgent,
  making: Making,
): Promise<HandedCode | UserError> {
  const code = newCode(randomInt);
  const { outcome, signInName } = await writeCode(ctx, agent, { ...making, code });
  if (outcome === 'OPENED_OTHERWISE') return openedOtherwise;
  if (outcome === 'DISABLED')
    return refused('ACCOUNT_DISABLED', 'agentIds', 'Ask the operator: an account is disabled.');
  const purpose = CodePurpose[outcome as keyof typeof CodePurpose];
  const { agentId } = agent;
  await tell(ctx, agent, purpose, making);
  return { agentId, displayName: displayName(agent), purpose, code: groupCode(code), signInName };
}

/** In the trace, and to the agent when what they signed in with is touched. */
async function tell(
  ctx: RequestContext,
  { agentId, personId }: ReachedAgent,
  purpose: CodePurpose,
  { check, endsFormerWays }: Making,
): Promise<void> {
  const object = { objectType: 'agent', objectId: agentId };
  if (purpose === CodePurpose.FIRST_ACCESS) {
    return recordAuditEvent(ctx, 'access.handOverCode', object, { check });
  }
  await recordAuditEvent(ctx, 'access.recoverAccess', object, { check, endsFormerWays });
  await notify(ctx, { kind: 'access.recovered', to: personId, path: '/mon-acces' });
}

async function writeCode(
  ctx: RequestContext,
  { personId, agentId }: ReachedAgent,
  { code, check, endsFormerWays, expiresAt }: Making & { readonly code: string },
): Promise<{ outcome: string; signInName: string }> {
  for (let draw = 1; draw <= DRAWS; draw += 1) {
    const [made]: [{ outcome: string; signInName: string }] = await ctx.db.query(
      `select outcome, sign_in_name as "signInName"
         from access_make_code($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        requireLocalSignIn(ctx).digest(`code ${code}`),
        personId,
        agentId,
        check,
        endsFormerWays,
        newSignInName(randomInt),
        randomBytes(32),
        ctx.newId(),
        ctx.now(),
        expiresAt,
      ],
    );
    if (made.outcome !== 'NAME_TAKEN') return made;
  }
  throw new Error('No sign-in name is free.');
}

async function slipsOf(
  ctx: RequestContext,
  agents: readonly ReachedAgent[],
  {
    codes,
    expiresAt,
    language,
  }: Pick<HandOverCodesInput, 'language'> & { codes: HandedCode[]; expiresAt: Date },
): Promise<Buffer> {
  const { employerId } = ctx;
  const [employer, contact] = await Promise.all([
    ctx.db.findOneByOrFail(Employer, { id: employerId }),
    ctx.db.findOneBy(Contact, { employerId, subject: ContactSubject.SIGN_IN }),
  ]);
  const numbers = new Map(agents.map(({ agentId, matricule }) => [agentId, matricule]));
  return typesetSlips({
    language,
    employerName: employer.name,
    url: `${ctx.services.publicUrl}/connexion/code`,
    date: ctx.today(),
    expiresAt,
    contact,
    slips: codes.map(({ agentId, displayName: name, ...one }) => ({
      ...one,
      name,
      code: one.code.replaceAll('-', ''),
      matricule: numbers.get(agentId) ?? '',
    })),
  });
}

/** A slip went astray, or was given to somebody else: its code opens nothing any more. */
export async function withdrawCode(
  ctx: RequestContext,
  { agentId }: WithdrawCodeInput,
): Promise<AgentAccessPayload> {
  const [agent] = await reachAgents(ctx, [agentId]);
  if (!agent) throw notFound();
  const [row]: [{ withdrawn: boolean }] = await ctx.db.query(
    'select access_withdraw_code($1, $2) as withdrawn',
    [agent.personId, ctx.now()],
  );
  if (!row.withdrawn) {
    return { access: null, userErrors: [refused('NO_CODE', 'agentId', 'No code waits: look again.')] };
  }
  await recordAuditEvent(ctx, 'access.withdrawCode', { objectType: 'agent', objectId: agentId });
  const [after] = await reachAgents(ctx, [agentId]);
  return { access: after ? toView(ctx, after) : null, userErrors: [] };
}
